import type { AssessmentDocument, StatementAnswer } from '../api/types';
import { compareModels, type ModelVersions, type StatementId } from '../model';

/**
 * An assessment as it is continued on the model in force.
 *
 * @remarks
 * Everything is carried over. An answer to a statement that is worded
 * differently now says so with `wordingOf`, and asks again. Answers to
 * statements that were retired stay without counting, so that nothing is lost
 * if the older model comes back; an answer that has its wording back counts
 * again. Where the older model is not known any more, nobody can tell what was
 * asked, and every answer asks again.
 *
 * @param document - made on any model; not changed
 *
 * @internal
 */
export function carriedOver(
  document: AssessmentDocument,
  models: ModelVersions,
): AssessmentDocument {
  const { inForce } = models;
  if (document.modelVersion === inForce.modelVersion) {
    return document;
  }
  const keptSince = new Map<string, ReadonlySet<StatementId>>();
  const isKeptSince = (modelVersion: string, id: StatementId) => {
    let kept = keptSince.get(modelVersion);
    if (!kept) {
      const before = models.find(modelVersion);
      kept = new Set(before ? compareModels(before, inForce).kept : []);
      keptSince.set(modelVersion, kept);
    }
    return kept.has(id);
  };
  const carry = (
    id: StatementId,
    { wordingOf, ...answer }: StatementAnswer,
  ): StatementAnswer => {
    const answered = wordingOf ?? document.modelVersion;
    return isKeptSince(answered, id)
      ? answer
      : { ...answer, wordingOf: answered };
  };
  return {
    ...document,
    modelVersion: inForce.modelVersion,
    answers: Object.fromEntries(
      Object.entries(document.answers).map(([id, answer]) => [
        id,
        carry(id, answer),
      ]),
    ),
  };
}
