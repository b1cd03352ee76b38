import {
  emptyDocument,
  maturityModel,
  type AssessmentDocument,
  type DraftChange,
} from 'backstage-plugin-mlops-maturity-common';
import type { JournalEntry } from './Journal';

/** What an assessment is after a number of writes. */
export interface Replayed {
  draft: AssessmentDocument | undefined;
  submissions: Array<{
    requestId: string;
    actor: string;
    document: AssessmentDocument;
  }>;
}

/**
 * Carries out writes once more, plainly.
 *
 * @param entries - the writes to one component, in their order
 */
export function replay(entries: JournalEntry[]): Replayed {
  let document = emptyDocument(maturityModel);
  const replayed: Replayed = { draft: undefined, submissions: [] };
  for (const entry of entries) {
    if (entry.type === 'change') {
      document = changed(document, entry.change, entry.actor);
      replayed.draft = document;
    } else {
      const { requestId, actor } = entry;
      replayed.submissions.push({ requestId, actor, document });
      replayed.draft = undefined;
    }
  }
  return replayed;
}

/** The document without the times of its answers, which are the backend's. */
export function withoutTimes(document: AssessmentDocument): AssessmentDocument {
  return {
    ...document,
    answers: Object.fromEntries(
      Object.entries(document.answers).map(
        ([id, { updatedAt: _updatedAt, ...answer }]) => [id, answer],
      ),
    ),
  };
}

function changed(
  document: AssessmentDocument,
  { answers, picks, profile, target, targetNote }: DraftChange,
  updatedBy: string,
): AssessmentDocument {
  return {
    ...document,
    profile: { ...document.profile, ...profile },
    picks: { ...document.picks, ...picks },
    answers: {
      ...document.answers,
      ...Object.fromEntries(
        Object.entries(answers ?? {}).flatMap(([id, answer]) =>
          answer ? [[id, { ...answer, updatedBy }]] : [],
        ),
      ),
    },
    target: target ?? null,
    ...(targetNote && { targetNote }),
  };
}
