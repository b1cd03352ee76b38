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
      [...conflicting].map(([id, answers]) => [id, answers.map(seen)]),
    ),
  };
}
