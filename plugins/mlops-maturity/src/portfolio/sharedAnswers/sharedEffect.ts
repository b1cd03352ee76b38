import type {
  SharedAnswersView,
  SharedStatement,
} from 'backstage-plugin-mlops-maturity-common';

/** An answer for everything below; `null` is none. */
export type SharedValue = 'yes' | 'no' | null;

/** What a change does to components that are alike. */
export interface SharedChange {
  /** What they have now. */
  before: SharedValue;
  /** What they will have. */
  after: SharedValue;
  /** How many they are. */
  count: number;
}

/** What a change of a shared answer does to the components below. */
export interface SharedEffect {
  /** Those that nothing else answers for. */
  follow: SharedChange;
  /**
   * Those that something as near says yes or no for, which counts while this
   * entity does not say the opposite; none that there are none of.
   */
  beside: (SharedChange & { other: 'yes' | 'no' })[];
  /** How many stay open, as others differ that are as near, or nearer. */
  undecided: number;
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
  const { reach } = statement;
  const above = statement.above?.value ?? null;
  const here = countedValue(statement);
  const beside = (other: 'yes' | 'no', count: number) => ({
    other,
    before: together(here, other),
    after: together(value, other),
    count,
  });
  return {
    follow: {
      before: here ?? above,
      after: value ?? above,
      count: reach.follow,
    },
    beside: [
      beside('yes', reach.besideYes),
      beside('no', reach.besideNo),
    ].filter(({ count }) => count > 0),
    undecided: reach.undecided,
    answeredThemselves: reach.answeredThemselves,
    answeredNearer: reach.answeredNearer,
    components: view.components,
    notAssessed: view.components - view.assessed,
  };
}

/** What counts where two are equally near: nothing if they differ. */
function together(here: SharedValue, other: 'yes' | 'no'): SharedValue {
  return here === null || here === other ? other : null;
}

/** What is answered here; `null` if nothing is, or to another wording only. */
export function countedValue({
  answer,
}: Pick<SharedStatement, 'answer'>): SharedValue {
  return answer && answer.wordingOf === undefined ? answer.value : null;
}
