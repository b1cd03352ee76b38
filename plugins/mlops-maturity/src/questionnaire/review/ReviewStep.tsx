import { useMemo, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  scoreAssessment,
  statementsOf,
  toScoringInput,
  type AssessmentDocument,
  type AssessmentResult,
  type SectionId,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/Button';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { ChangeList } from './ChangeList';
import { Disagreements } from './Disagreements';
import { MissingReasons } from './MissingReasons';
import { OutcomeTable } from './OutcomeTable';
import { QuestionablePairs } from './QuestionablePairs';
import { OpenRequirements, SetAsideRequirements } from './Requirements';
import { reviewChanges } from './reviewChanges';
import { ReviewPanel } from './ReviewPanel';
import {
  SectionConfirmations,
  unchangedSections,
} from './SectionConfirmations';
import { stepProgress } from '../steps/stepProgress';
import { stepsOf, stepTitle } from '../steps/steps';
import { SubmitPanel } from './SubmitPanel';
import { isUnconfirmed } from '../answers/unconfirmed';
import type { Place } from '../steps/usePlace';

const useStyles = makeStyles(
  theme => ({
    open: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 1) },
  }),
  { name: 'MlopsMaturityReviewStep' },
);

/** What the draft changes and what that does to the result, before it counts. */
export function ReviewStep(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  result: AssessmentResult;
  onGo: Place['go'];
}) {
  const { state, editor, result, onGo } = props;
  const { document, view } = state;
  const t = useMessages();
  const model = useMaturityModel();
  const submitted = view.submission?.document;
  const before = useMemo(
    () => submitted && scoreAssessment(toScoringInput(submitted), model),
    [submitted, model],
  );
  const groups = useMemo(
    () => reviewChanges(submitted, document, model),
    [submitted, document, model],
  );
  const [confirmed, setConfirmed] = useState<ReadonlySet<SectionId>>(new Set());
  const unchanged = unchangedSections(view, document, result, model);
  const count = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <>
      <ReviewPanel title={t('questionnaire.review.outcome.title')}>
        <OutcomeTable before={before} after={result} document={document} />
      </ReviewPanel>
      <ReviewPanel
        title={
          submitted
            ? t('questionnaire.review.changes.since', { count })
            : t('questionnaire.review.changes.first')
        }
      >
        {count === 0 && (
          <Typography>{t('questionnaire.review.changes.nothing')}</Typography>
        )}
        <ChangeList groups={groups} />
      </ReviewPanel>
      <MissingReasons document={document} onGo={onGo} />
      <Disagreements document={document} result={result} onGo={onGo} />
      <OpenRequirements document={document} result={result} onGo={onGo} />
      <SetAsideRequirements document={document} result={result} onGo={onGo} />
      <QuestionablePairs result={result} onGo={onGo} />
      <OpenParts document={document} result={result} onGo={onGo} />
      {view.access.submit && (
        <SectionConfirmations
          sections={unchanged}
          confirmed={confirmed}
          onChange={(section, isConfirmed) =>
            setConfirmed(
              new Set(
                isConfirmed
                  ? [...confirmed, section]
                  : [...confirmed].filter(other => other !== section),
              ),
            )
          }
        />
      )}
      <ReviewPanel title={t('questionnaire.review.submit.title')}>
        <SubmitPanel
          state={state}
          editor={editor}
          confirmedSections={unchanged
            .map(({ section }) => section.id)
            .filter(id => confirmed.has(id))}
        />
      </ReviewPanel>
    </>
  );
}

function OpenParts(props: {
  document: AssessmentDocument;
  result: AssessmentResult;
  onGo: Place['go'];
}) {
  const { document, result, onGo } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const parts = stepsOf(model).flatMap(step => {
    const open = stepProgress(t, model, step, document, result)?.open ?? 0;
    return open > 0 ? [{ step, open }] : [];
  });
  const { unanswered } = result.completion.total;
  const excluded = new Set(result.excluded.byServing);
  const unconfirmed = statementsOf(model).filter(
    ({ id }) => !excluded.has(id) && isUnconfirmed(document.answers[id]),
  ).length;
  return (
    <ReviewPanel
      title={
        unanswered > 0
          ? t('questionnaire.review.open.some', { count: unanswered })
          : t('questionnaire.review.open.none')
      }
    >
      {parts.length > 0 && (
        <>
          <Typography variant="body2">
            {t('questionnaire.review.open.explanation')}{' '}
            {unconfirmed > 0 &&
              t('questionnaire.review.open.unconfirmed', {
                count: unconfirmed,
              })}
          </Typography>
          <div className={classes.open}>
            {parts.map(({ step, open }) => (
              <Button
                size="small"
                color="primary"
                key={step.id}
                onClick={() => onGo(step.id)}
              >
                {t('questionnaire.review.open.part', {
                  title: stepTitle(t, step),
                  count: open,
                })}
              </Button>
            ))}
          </div>
        </>
      )}
    </ReviewPanel>
  );
}
