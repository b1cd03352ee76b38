import type { Level, SectionId, StatementId } from '../model';

/**
 * The topic of the events service that {@link MaturityEvent}s are published
 * on.
 *
 * @public
 */
export const MATURITY_EVENTS_TOPIC = 'mlops-maturity';

/**
 * An assessment was submitted and counts from now on. Holds no answers; whoever
 * needs them and may read them asks the backend.
 *
 * @public
 */
export interface AssessmentSubmittedEvent {
  type: 'assessment-submitted';
  entityRef: string;
  /** Number of the submission, 1 for the first of the component. */
  revision: number;
  /** `null` if the assessment does not reach any level. */
  reportedLevel: Level | null;
  /** Reported level of the submission before; `null` if there was none. */
  previousLevel: Level | null;
  target: Level | null;
  /** Entity ref of a user, or subject of a service. */
  submittedBy: string;
  /** ISO 8601 in UTC. */
  submittedAt: string;
}

/**
 * The target that counts for a component is another one than before.
 *
 * @public
 */
export interface TargetChangedEvent {
  type: 'target-changed';
  entityRef: string;
  from: Level | null;
  to: Level | null;
}

/**
 * Somebody said that the answers of sections are still true. Changes no
 * answer and no level.
 *
 * @public
 */
export interface AssessmentConfirmedEvent {
  type: 'assessment-confirmed';
  entityRef: string;
  /** The submission whose answers were confirmed. */
  revision: number;
  /** Ids of the sections. */
  sections: SectionId[];
  /** Entity ref of a user, or subject of a service. */
  confirmedBy: string;
  /** ISO 8601 in UTC. */
  confirmedAt: string;
}

/**
 * A group, system or domain answers differently for everything below it.
 *
 * @public
 */
export interface SharedAnswersChangedEvent {
  type: 'shared-answers-changed';
  /** The group, system or domain. */
  entityRef: string;
  /** Ids of the statements whose answer was given, changed or taken back. */
  statements: StatementId[];
  /** Entity ref of a user, or subject of a service. */
  changedBy: string;
  /** ISO 8601 in UTC. */
  changedAt: string;
}

/**
 * Payload of the events on {@link MATURITY_EVENTS_TOPIC}.
 *
 * @public
 */
export type MaturityEvent =
  | AssessmentSubmittedEvent
  | TargetChangedEvent
  | AssessmentConfirmedEvent
  | SharedAnswersChangedEvent;
