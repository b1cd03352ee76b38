import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  assessmentNames,
  pickedOptions,
} from 'backstage-plugin-mlops-maturity-common';
import { Progress } from '../../ui/kit';
import { Button } from '../../ui/controls/Button';
import {
  useLocalizedModel,
  useMaturityModel,
} from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { AssessmentProblem } from '../../assessment/AssessmentProblem';
import { EntityName } from '../../ui/EntityName';
import { LevelBadge } from '../../assessment/LevelBadge';
import { LevelStanding } from '../../assessment/LevelStanding';
import { knownStanding } from '../../text/sentences/standing';
import { levelTitle } from '../../assessment/levelName';
import { RatioText } from '../../assessment/RatioText';
import { Note } from '../../ui/Note';
import { When } from '../../ui/When';
import { Panel } from '../../ui/Panel';
import { RevisionAnswers } from './RevisionAnswers';
import { useSubmission, type Revision } from './useSubmission';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      gap: theme.spacing(3),
      '& > section': { width: '100%', boxSizing: 'border-box' },
    },
    headline: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(2),
    },
    list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  }),
  { name: 'MlopsMaturityRevisionAsItWas' },
);

/** A revision with the model, the result and the answers of its day. */
export function RevisionAsItWas(props: {
  entityRef: string;
  revision: number;
  onBack: () => void;
}) {
  const { entityRef, revision, onBack } = props;
  const classes = useStyles();
  const t = useMessages();
  const { data, error, retry } = useSubmission(entityRef, revision);
  return (
    <div className={classes.root}>
      <Button color="primary" onClick={onBack}>
        {t('history.asItWas.back')}
      </Button>
      {error && <AssessmentProblem error={error} retry={retry} />}
      {!data && !error && <Progress />}
      {data && <RevisionBody value={data} />}
    </div>
  );
}

function RevisionBody({ value }: { value: Revision }) {
  const { submission, result } = value;
  const { document, reportedLevel } = submission;
  const classes = useStyles();
  const t = useMessages();
  const inForce = useMaturityModel();
  const ofItsDay = useLocalizedModel(value.model);
  const model = ofItsDay ?? inForce;
  return (
    <>
      <Panel
        title={t('history.asItWas.title', {
          revision: submission.revision,
        })}
      >
        <div className={classes.headline}>
          <LevelBadge level={reportedLevel} size="large" />
          <div>
            <Typography variant="body2">
              <strong>
                {reportedLevel === null
                  ? t('common.noLevel')
                  : levelTitle(t, model, reportedLevel)}
              </strong>
            </Typography>
            {result && (
              <Typography variant="body2" component="div">
                <LevelStanding
                  known={knownStanding(
                    result,
                    assessmentNames(model, {
                      document,
                      result,
                      edition: model,
                    }),
                  )}
                />
              </Typography>
            )}
            <Typography variant="body2">
              {t('history.asItWas.submitted', {
                person: (
                  <EntityName
                    entityRef={submission.submittedBy}
                    defaultKind="User"
                  />
                ),
                when: <When iso={submission.submittedAt} />,
              })}
              {' · '}
              {t('history.modelVersion', { version: document.modelVersion })}
            </Typography>
            {result && (
              <Typography variant="body2">
                {t('common.basics')}:{' '}
                <RatioText
                  yes={result.completion.basics.yes}
                  applicable={result.completion.basics.applicable}
                />
                {' · '}
                {t('common.beyondBasics')}:{' '}
                <RatioText
                  yes={result.completion.beyondBasics.yes}
                  applicable={result.completion.beyondBasics.applicable}
                />
              </Typography>
            )}
          </div>
        </div>
      </Panel>
      {!ofItsDay && (
        <Note severity="info">
          {t('history.asItWas.unknownModel', {
            version: document.modelVersion,
          })}
        </Note>
      )}
      <Panel title={t('history.asItWas.picks')}>
        <ul className={classes.list}>
          {pickedOptions(document.picks, model).map(({ dimension, option }) => (
            <li key={dimension.id}>
              {dimension.title}:{' '}
              {option
                ? t('tab.explain.pick', {
                    level: option.countsAs,
                    option: option.label,
                  })
                : t('history.asItWas.notPicked')}
            </li>
          ))}
        </ul>
      </Panel>
      <RevisionAnswers document={document} model={model} />
    </>
  );
}
