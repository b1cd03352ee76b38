import { useMemo } from 'react';
import Typography from '@material-ui/core/Typography';
import {
  scoreAssessment,
  statementsOf,
  toScoringInput,
  type AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Panel } from '../../ui/Panel';
import { Panels } from '../../ui/Panels';
import { ChangeList } from './ChangeList';
import { CheckAnswers } from './CheckAnswers';
import { Disagreements } from './Disagreements';
import { MissingReasons } from './MissingReasons';
import { OutcomeTable } from './OutcomeTable';
import { QuestionablePairs } from './QuestionablePairs';
import { OpenRequirements, SetAsideRequirements } from './Requirements';
import { reviewChanges } from './reviewChanges';
import { SubmitPanel } from './SubmitPanel';
import { isUnconfirmed } from '../answers/unconfirmed';
import type { Place } from '../steps/usePlace';

/**
 * What was answered and what it leads to, before it counts. Where nothing was
 * changed since the last submission, only what there is to confirm.
 */
export function ReviewStep(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  result: AssessmentResult;
  onGo: Place['go'];
}) {
  const { state, editor, result, onGo } = props;
  const { document, view, unsavedCount } = state;
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
  const count = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  const answers = <CheckAnswers state={state} result={result} onGo={onGo} />;

  if (submitted && !view.draft && unsavedCount === 0) {
    return (
      <Panel
        headingLevel={3}
        title={
          // Only who may submit knows whether there is a draft.
          view.access.submit
            ? t('questionnaire.stillTrue.title')
            : t('questionnaire.review.answers.submitted')
        }
      >
        <Typography variant="body2" gutterBottom>
          {view.access.submit
            ? t('questionnaire.stillTrue.intro')
            : t('questionnaire.review.submit.notAllowed')}
        </Typography>
        {answers}
      </Panel>
    );
  }
  return (
    <Panels>
      <MissingReasons document={document} onGo={onGo} />
      {submitted && (
        <Panel
          headingLevel={3}
          title={t('questionnaire.review.changes.since', { count })}
        >
          <ChangeList groups={groups} />
        </Panel>
      )}
      <Panel
        headingLevel={3}
        title={
          submitted
            ? t('questionnaire.review.answers.title')
            : t('questionnaire.review.changes.first')
        }
      >
        <Typography variant="body2" gutterBottom>
          {openText()}
        </Typography>
        {answers}
      </Panel>
      <Disagreements document={document} result={result} onGo={onGo} />
      <OpenRequirements document={document} result={result} onGo={onGo} />
      <SetAsideRequirements document={document} result={result} onGo={onGo} />
      <QuestionablePairs result={result} onGo={onGo} />
      <Panel headingLevel={3} title={t('questionnaire.review.outcome.title')}>
        <OutcomeTable before={before} after={result} document={document} />
      </Panel>
      <SubmitPanel state={state} editor={editor} onGo={onGo} />
    </Panels>
  );

  function openText(): string {
    const { unanswered } = result.completion.total;
    const excluded = new Set(result.excluded.byServing);
    const unconfirmed = statementsOf(model).filter(
      ({ id }) => !excluded.has(id) && isUnconfirmed(document.answers[id]),
    ).length;
    if (unanswered === 0) {
      return t('questionnaire.review.open.none');
    }
    return [
      t('questionnaire.review.open.some', { count: unanswered }),
      ...(unconfirmed > 0
        ? [t('questionnaire.review.open.unconfirmed', { count: unconfirmed })]
        : []),
    ].join(' ');
  }
}
