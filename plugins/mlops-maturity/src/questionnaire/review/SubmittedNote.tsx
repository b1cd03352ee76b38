import { useEffect, useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  assessmentNames,
  type AssessmentResult,
  type AssessmentSubmission,
  type Level,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { LevelStanding } from '../../assessment/LevelStanding';
import { levelTitle } from '../../assessment/levelName';
import { ratioText } from '../../assessment/RatioText';
import { useLevelHistory } from '../../assessment/useLevelHistory';
import { useMessages, type Translate } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { knownStanding } from '../../text/sentences/standing';
import { tabSchema } from '../../url/tabLocation';
import { useTabLink } from '../../url/useTabLink';
import { useUrlState } from '../../url/useUrlState';
import { Note } from '../../ui/Note';
import { typeScale } from '../../ui/typeScale';

const useStyles = makeStyles(
  theme => ({
    root: {
      '&:focus': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
      // Its place is kept while what was before is being looked up.
      '& > *': { minHeight: 116, boxSizing: 'border-box' },
    },
    // What follows stays where it is when it is known what was before.
    level: { minHeight: '1.43em' },
    title: { ...typeScale(theme).body, fontWeight: 'bold', margin: 0 },
  }),
  { name: 'MlopsMaturitySubmittedNote' },
);

/**
 * Tells who has just submitted what has come of it: what changed, whether the
 * target is met, and one thing to do next. Nothing for everybody else.
 */
export function SubmittedNote(props: {
  entityRef: string;
  submission: AssessmentSubmission;
  result: AssessmentResult;
}) {
  const { submission } = props;
  const { state, update } = useUrlState(tabSchema);
  return state.submitted === submission.revision ? (
    <JustSubmitted
      key={submission.revision}
      {...props}
      onClose={() => update(() => ({ submitted: undefined }), 'replace')}
    />
  ) : null;
}

function JustSubmitted(props: {
  entityRef: string;
  submission: AssessmentSubmission;
  result: AssessmentResult;
  onClose: () => void;
}) {
  const { entityRef, submission, result, onClose } = props;
  const { revision, document } = submission;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const before = useLevelHistory(
    entityRef,
    submission,
    result.reportedLevel,
  ).entries.at(-2);
  const names = assessmentNames(model, {
    document,
    result,
    edition: model,
  });
  const { nextStep, nextPick } = names;
  const levelOf = (level: Level | null) =>
    level === null ? t('common.noLevel') : levelTitle(t, model, level);
  return (
    <div
      ref={note}
      tabIndex={-1}
      role="group"
      aria-labelledby="mlops-maturity-submitted"
      className={classes.root}
    >
      <Note severity="success" onClose={onClose} closeText={t('common.close')}>
        <h2 id="mlops-maturity-submitted" className={classes.title}>
          {t('questionnaire.submitted.title', { revision })}
        </h2>
        <Typography variant="body2" className={classes.level}>
          {revision === 1 &&
            t('questionnaire.submitted.first', {
              level: levelOf(result.reportedLevel),
            })}
          {before &&
            t('questionnaire.submitted.changed', {
              before: levelOf(before.reportedLevel),
              level: levelOf(result.reportedLevel),
              basicsBefore: ratioText(t, before.basics),
              basics: ratioText(t, result.completion.basics),
            })}
        </Typography>
        {/* Text only: what it leads to stands beside the level below. */}
        <Typography variant="body2" component="div">
          <LevelStanding known={knownStanding(result, names)} />
        </Typography>
        <Typography variant="body2">
          {targetText(t, document.target, result.onTarget)}
        </Typography>
        {(nextStep ?? nextPick) && (
          <Typography variant="body2">
            {t('questionnaire.submitted.next', {
              step: (
                <Link
                  to={tabLink(entityRef, {
                    view: 'questionnaire',
                    ...(nextStep
                      ? { statement: nextStep.statementId }
                      : { section: 'levels' }),
                  })}
                  color="inherit"
                  underline="always"
                >
                  {(nextStep ?? nextPick)?.label}
                </Link>
              ),
              remediation: nextStep?.remediation ?? '',
            })}
          </Typography>
        )}
      </Note>
    </div>
  );
}

function targetText(
  t: Translate,
  target: number | null,
  isMet: boolean | null,
): string {
  if (target === null) {
    return t('questionnaire.submitted.noTarget');
  }
  if (isMet === null) {
    return t('questionnaire.submitted.targetNotKnown', { target });
  }
  return isMet
    ? t('questionnaire.submitted.targetMet', { target })
    : t('questionnaire.submitted.targetNotMet', { target });
}
