import {
  isOwnAnswer,
  type InheritedAnswer,
  type StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * What a component's own answer does with what it would inherit: `none` if
 * there is nothing to inherit; `inherits` if the inherited answer counts;
 * `repeats` if it gives the same answer itself; `excludes` if the statement is
 * not applicable to it, with a reason of its own; `overrides` if it says the
 * opposite, which needs a note.
 */
export type Inheritance =
  | 'none'
  | 'inherits'
  | 'repeats'
  | 'excludes'
  | 'overrides';

/**
 * Tells what counts for a statement that may be answered above the component.
 *
 * @param answer - the component's own entry, if it has one
 * @param inherited - what it would inherit
 */
export function inheritanceOf(
  answer: StatementAnswer | undefined,
  inherited: InheritedAnswer | undefined,
): Inheritance {
  if (!inherited) {
    return 'none';
  }
  if (!isOwnAnswer(answer)) {
    return 'inherits';
  }
  if (answer.value === inherited.value) {
    return 'repeats';
  }
  return answer.value === 'not-applicable' ? 'excludes' : 'overrides';
}

/**
 * Tells whether an answer needs a note that says why it is not the inherited
 * one.
 *
 * @param answer - the component's own entry, if it has one
 * @param inherited - what it would inherit
 */
export function asksWhy(
  answer: StatementAnswer | undefined,
  inherited: InheritedAnswer | undefined,
): boolean {
  return inheritanceOf(answer, inherited) === 'overrides';
}
