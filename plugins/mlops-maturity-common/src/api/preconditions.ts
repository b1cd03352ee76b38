/**
 * The version of the draft that a change was made on.
 *
 * @public
 */
export interface DraftVersion {
  /** {@link AssessmentView} `version`, 0 or more. */
  version: number;
}

/**
 * The submission that a confirmation is about.
 *
 * @public
 */
export interface SubmissionRevision {
  /** `revision` of the submission that was looked at; 0 without any. */
  revision: number;
}

/** A write is refused where something newer is there than this. */
export function ifMatch({ version }: DraftVersion): Record<string, string> {
  return { 'if-match': `"${version}"` };
}
