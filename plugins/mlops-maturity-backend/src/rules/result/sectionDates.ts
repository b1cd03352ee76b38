import {
  changedSections,
  type AssessmentDocument,
  type MaturityModel,
  type SectionId,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * When the answers of each section were last changed or confirmed by a person,
 * in milliseconds since the epoch. A section that is missing counts from the
 * submission.
 */
export type SectionDates = ReadonlyMap<SectionId, number>;

/**
 * The dates of the sections with a new submission: those that it changes have
 * its date, all others keep theirs.
 *
 * @param options.before - the submission before and the dates as they are, with
 * what was confirmed meanwhile; `undefined` for the first
 * @param options.model - the model that the submission is made on
 */
export function sectionDatesOf(options: {
  document: AssessmentDocument;
  submittedAt: number;
  before:
    | {
        document: AssessmentDocument;
        submittedAt: number;
        sectionDates: SectionDates;
      }
    | undefined;
  model: MaturityModel;
}): SectionDates {
  const { document, submittedAt, before, model } = options;
  const changed = new Set(changedSections(document, before?.document, model));
  return new Map(
    model.sections.map(({ id }) => [
      id,
      before && !changed.has(id)
        ? before.sectionDates.get(id) ?? before.submittedAt
        : submittedAt,
    ]),
  );
}

/**
 * The dates of the sections as they are: those of the newest submission, and
 * those of later confirmations.
 */
export function currentSectionDates(
  submitted: { submittedAt: number; sectionDates: SectionDates },
  confirmations: Iterable<readonly [SectionId, number]>,
): SectionDates {
  const dates = new Map(submitted.sectionDates);
  for (const [section, confirmedAt] of confirmations) {
    const before = dates.get(section) ?? submitted.submittedAt;
    dates.set(section, Math.max(before, confirmedAt));
  }
  return dates;
}

/** The dates as the scoring takes them. */
export function confirmedSectionsOf(
  dates: SectionDates,
): Record<SectionId, string> {
  return Object.fromEntries(
    [...dates].map(([id, date]) => [id, new Date(date).toISOString()]),
  );
}
