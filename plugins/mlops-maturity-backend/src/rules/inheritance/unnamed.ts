import type { InheritedAnswer } from 'backstage-plugin-mlops-maturity-common';
import type { Answered } from './SharedAnswerBook';

/**
 * What a viewer who may not see the source of an inherited answer is told: the
 * answer itself, as it is part of the component's result.
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
 * Keeps one of the unnamed answers that say the same, so that nobody learns how
 * many groups they may not see.
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

/** The same answers; only those from readable sources are named. */
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
