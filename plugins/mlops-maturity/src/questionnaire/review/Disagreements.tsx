import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  pickedOptions,
  type AssessmentDocument,
  type AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { contradictionText, unsupportedStatements } from '../../text/sentences';
import { GoButton } from '../../ui/GoButton';
import { GoToStatement } from '../steps/GoToStatement';
import { ReviewPanel } from './ReviewPanel';
import type { Place } from '../steps/usePlace';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: theme.spacing(1, 0, 0),
      paddingLeft: theme.spacing(2.5),
      lineHeight: 1.45,
      '& > li + li': { marginTop: theme.spacing(1.5) },
    },
  }),
  { name: 'MlopsMaturityDisagreements' },
);

/** Props of each kind of disagreement. */
interface DisagreementProps {
  document: AssessmentDocument;
  result: AssessmentResult;
  onGo: Place['go'];
}

/**
 * Where picks and answers do not go together: answers that speak against the
 * picks, answers that are missing behind them, and picks below the answers.
 */
export function Disagreements(props: DisagreementProps) {
  return (
    <>
      <Contradictions {...props} />
      <Unsupported {...props} />
      <Understated {...props} />
    </>
  );
}

function Contradictions({ document, result, onGo }: DisagreementProps) {
  const { contradictions, declaredLevel } = result;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  if (declaredLevel === null || contradictions.length === 0) {
    return null;
  }
  return (
    <ReviewPanel
      title={t('questionnaire.review.disagreement.contradictions', {
        count: contradictions.length,
      })}
    >
      <Typography variant="body2">
        {t('questionnaire.review.disagreement.contradictionsIntro')}
      </Typography>
      <ul className={classes.list}>
        {contradictions.map(contradiction => {
          const text = contradictionText(
            t,
            model,
            contradiction,
            declaredLevel,
            document,
          );
          return (
            text && (
              <li key={contradiction.requirementId}>
                {text.conflict} {text.source} {text.reason} {text.remedy}{' '}
                {text.statements.map(({ id, label }) => (
                  <GoToStatement
                    key={id}
                    statementId={id}
                    label={label}
                    onGo={onGo}
                  />
                ))}
                <GoButton onClick={() => onGo('levels')}>
                  {t('questionnaire.review.disagreement.goToLevels')}
                </GoButton>
              </li>
            )
          );
        })}
      </ul>
    </ReviewPanel>
  );
}

function Unsupported({ document, result, onGo }: DisagreementProps) {
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const unsupported = unsupportedStatements(model, result, document);
  if (unsupported.length === 0) {
    return null;
  }
  return (
    <ReviewPanel
      title={t('questionnaire.review.disagreement.unsupported', {
        count: unsupported.length,
      })}
    >
      <Typography variant="body2">
        {t('questionnaire.review.disagreement.unsupportedIntro')}
      </Typography>
      <ul className={classes.list}>
        {unsupported.map(({ statement: { id, label }, level }) => (
          <li key={id}>
            {t('sentences.unsupported.text', {
              statement: label,
              level,
              declared: result.declaredLevel ?? t('common.noLevel'),
            })}{' '}
            <GoToStatement statementId={id} label={label} onGo={onGo} />
          </li>
        ))}
      </ul>
    </ReviewPanel>
  );
}

function Understated({ document, result, onGo }: DisagreementProps) {
  const { state, declaredLevel, confirmedLevel } = result;
  const t = useMessages();
  const model = useMaturityModel();
  if (state !== 'understated' || confirmedLevel === null) {
    return null;
  }
  const lower = pickedOptions(document.picks, model).flatMap(
    ({ dimension, option }) =>
      option && option.countsAs < confirmedLevel ? [dimension.title] : [],
  );
  return (
    <ReviewPanel title={t('questionnaire.review.disagreement.understated')}>
      <Typography variant="body2">
        {t('sentences.understated.text', {
          supported: confirmedLevel,
          declared: declaredLevel ?? t('common.noLevel'),
          dimensions: t.formats.list(lower),
        })}
      </Typography>
      <GoButton onClick={() => onGo('levels')}>
        {t('questionnaire.review.disagreement.goToLevels')}
      </GoButton>
    </ReviewPanel>
  );
}
