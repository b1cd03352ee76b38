import type { PartId, Statement, StatementId } from '../model/types';
import type { EffectiveAnswers } from './types';

/**
 * What has to be done: each statement with the parts of it that are enough, or
 * `whole`.
 */
export type Work = ReadonlyMap<Statement, ReadonlySet<PartId> | 'whole'>;

/**
 * Adds what has to be done before some work, directly or through further
 * statements: prerequisites that count as no, each of them whole. As for next
 * steps, an unanswered prerequisite blocks nothing, and a statement that only
 * needs an answer waits for nothing.
 *
 * @param answers - what each statement counts as
 * @param byId - the statements of the model
 */
export function withPrerequisites(
  work: Work,
  answers: EffectiveAnswers,
  byId: ReadonlyMap<StatementId, Statement>,
): Work {
  const all = new Map(work);
  const waiting = new Set(
    [...work.keys()].filter(({ id }) => answers.get(id) === 'no'),
  );
  // A set also visits what is added to it on the way.
  for (const { prerequisites } of waiting) {
    for (const id of prerequisites) {
      const first = byId.get(id);
      if (first && answers.get(id) === 'no') {
        all.set(first, 'whole');
        waiting.add(first);
      }
    }
  }
  return all;
}
