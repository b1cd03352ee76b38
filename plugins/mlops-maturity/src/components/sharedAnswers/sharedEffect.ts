import type {
  SharedAnswersView,
  SharedStatement,
} from 'backstage-plugin-mlops-maturity-common';

/** An answer for everything below; `null` is none. */
export type SharedValue = 'yes' | 'no' | null;

/** What a change of a shared answer does to the components below. */
export interface SharedEffect {
  /** What those have now that follow this entity. */
  before: SharedValue;
  /** What they will have. */
  after: SharedValue;
  /** How many follow. */
  follow: number;
  /** How many keep their answer because they give it themselves. */
  answeredThemselves: number;
  /** How many keep their answer because it comes from nearer by. */
  answeredNearer: number;
  /** How many components below are not assessed, so that nothing counts yet. */
  notAssessed: number;
  /** How many components there are below. */
  components: number;
}

/**
 * Tells what a shared answer that is about to change does to the components
 * below.
 *
 * @param view - all shared answers, with how many components they reach
 * @param statement - the statement as it is now
 * @param value - the new answer; `null` takes it back, so that what is above
 * counts
 */
export function sharedEffect(
  view: Pick<SharedAnswersView, 'components' | 'assessed'>,
  statement: SharedStatement,
  value: SharedValue,
): SharedEffect {
  const above = statement.above?.value ?? null;
  return {
    before: countedValue(statement) ?? above,
    after: value ?? above,
    ...statement.reach,
    components: view.components,
    notAssessed: view.components - view.assessed,
  };
}

/** What is answered here; `null` if nothing is, or to another wording only. */
export function countedValue({
  answer,
}: Pick<SharedStatement, 'answer'>): SharedValue {
  return answer && answer.wordingOf === undefined ? answer.value : null;
}
