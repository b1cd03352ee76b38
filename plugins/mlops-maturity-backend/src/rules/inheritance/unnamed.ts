import type { InheritedAnswer } from 'backstage-plugin-mlops-maturity-common';
import type { Answered } from './SharedAnswerBook';

/**
 * All that those are told of an inherited answer who may not see where it
 * comes from: what it says, as that is part of the component's result.
 */
export function unnamed({ value }: InheritedAnswer): InheritedAnswer {
  return {
    value,
    from: null,
    fromTitle: null,
    updatedAt: null,
    updatedBy: null,
  };
}

/**
 * Leaves one of the answers without a name that say the same: how many groups
 * there are that somebody may not see is nothing to be told.
 */
export function unnamedOnce(answers: InheritedAnswer[]): InheritedAnswer[] {
  return answers.filter(
    (answer, index) =>
      answer.from !== null ||
      answers.findIndex(
        other => other.from === null && other.value === answer.value,
      ) === index,
  );
}

/** The same answers, of which only some are named. */
export function namedIn(
  { inherited, conflicting }: Answered,
  isNamed: (entityRef: string) => boolean,
): Answered {
  const seen = (answer: InheritedAnswer) =>
    answer.from !== null && isNamed(answer.from) ? answer : unnamed(answer);
  return {
    inherited: new Map([...inherited].map(([id, each]) => [id, seen(each)])),
    conflicting: new Map(
      [...conflicting].map(([id, answers]) => [
        id,
        unnamedOnce(answers.map(seen)),
      ]),
    ),
  };
}
