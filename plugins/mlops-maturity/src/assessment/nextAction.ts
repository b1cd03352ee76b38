import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { CHECKLIST, type TabTarget } from '../url/tabLocation';

/** What an owner does next with an assessment, and where. */
export interface NextAction {
  kind: 'start' | 'continue' | 'confirm' | 'update' | 'setTarget' | 'plan';
  target: TabTarget;
}

/**
 * The one action that fits the state of an assessment: begin, go on with the
 * draft, confirm what has become old, answer what keeps the level open, set a
 * target, plan the way to it.
 *
 * @returns `undefined` where nothing has to be done, and for readers
 */
export function nextActionOf(view: AssessmentView): NextAction | undefined {
  const { access, draft, submission, result, names } = view;
  if (!access.update) {
    return undefined;
  }
  if (draft) {
    return { kind: 'continue', target: { view: 'questionnaire' } };
  }
  if (!submission || !result) {
    return { kind: 'start', target: { view: 'questionnaire' } };
  }
  if (access.submit && result.freshness?.state === 'stale') {
    return { kind: 'confirm', target: { section: CHECKLIST } };
  }
  if (result.declaredLevel === null) {
    return {
      kind: 'update',
      target: { view: 'questionnaire', section: 'levels' },
    };
  }
  const [open] = names.openAnswers;
  if (open) {
    return {
      kind: 'update',
      target: { view: 'questionnaire', statement: open.statementId },
    };
  }
  if (result.onTarget === null) {
    return {
      kind: 'setTarget',
      target: { view: 'questionnaire', section: 'profile' },
    };
  }
  return result.onTarget && result.basicsMet
    ? undefined
    : { kind: 'plan', target: { view: 'plan' } };
}

/**
 * As {@link nextActionOf}, for the head of the tab, whose views lead to the
 * plan: who may, can always update answers there.
 */
export function tabActionOf(view: AssessmentView): NextAction | undefined {
  const action = nextActionOf(view);
  switch (action?.kind) {
    case 'start':
    case 'continue':
    case 'confirm':
    case 'update':
      return action;
    default:
      return view.access.update
        ? { kind: 'update', target: { view: 'questionnaire' } }
        : undefined;
  }
}
