import { createContext, useContext } from 'react';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';

/** What is known about the assessment of one entity. */
type KnownAssessment =
  | { loading: true; view: undefined; error: undefined }
  | { loading: false; view: undefined; error: Error }
  | { loading: false; view: AssessmentView; error: undefined };

/**
 * The assessment of one entity and what can be done about it being there.
 *
 * @remarks
 * Exactly one of `loading`, `view` and `error` is set.
 */
export type Assessment = KnownAssessment & {
  /** Reference of the entity, in its canonical form. */
  entityRef: string;
  /** Asks the backend again. */
  retry(): void;
  /**
   * Takes over the view that a change returned, so that card, overview and
   * questionnaire show it without another request.
   */
  replace(view: AssessmentView): void;
};

/** Filled by `AssessmentProvider`. */
export const AssessmentContext = createContext<Assessment | undefined>(
  undefined,
);

/**
 * The assessment of the entity that is looked at.
 *
 * @throws Error outside of an `AssessmentProvider`
 */
export function useAssessment(): Assessment {
  const assessment = useContext(AssessmentContext);
  if (!assessment) {
    throw new Error('useAssessment needs an AssessmentProvider around it');
  }
  return assessment;
}
