import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  MATURITY_EVENTS_TOPIC,
  type AssessmentConfirmedEvent,
  type AssessmentView,
  type MaturityEvent,
  type SharedAnswersChangedEvent,
} from 'backstage-plugin-mlops-maturity-common';
import type { StoredAssessment } from '../store/assessments/StoredAssessment';
import { reasonOf } from '../observation/reasonOf';

/**
 * Tells other plugins what has happened, after it was committed.
 *
 * @remarks
 * Does not wait for the broker or fail with it, because a committed write must
 * not look failed. An event that cannot be published is logged and lost.
 */
export class MaturityEventPublisher {
  readonly #events: EventsService;
  readonly #logger: LoggerService;

  private constructor(options: MaturityEventPublisherOptions) {
    this.#events = options.events;
    this.#logger = options.logger;
  }

  static create(
    options: MaturityEventPublisherOptions,
  ): MaturityEventPublisher {
    return new MaturityEventPublisher(options);
  }

  /**
   * Announces a submission.
   *
   * @param before - the assessment that the submission was made on
   * @param after - the assessment with the submission
   */
  submitted(before: StoredAssessment, after: AssessmentView): void {
    const { entityRef, submission } = after;
    if (!submission) {
      return;
    }
    const { revision, submittedBy, submittedAt } = submission;
    const { reportedLevel, previousLevel } = submission;
    const from = before.submission?.document.target ?? null;
    const to = submission.document.target;
    this.#publish({
      type: 'assessment-submitted',
      entityRef,
      revision,
      reportedLevel,
      previousLevel,
      target: to,
      submittedBy,
      submittedAt,
    });
    if (from !== to) {
      this.#publish({ type: 'target-changed', entityRef, from, to });
    }
  }

  /** Announces that sections were confirmed. */
  confirmed(confirmation: Omit<AssessmentConfirmedEvent, 'type'>): void {
    this.#publish({ type: 'assessment-confirmed', ...confirmation });
  }

  /** Announces that something answers differently for everything below it. */
  sharedAnswersChanged(change: Omit<SharedAnswersChangedEvent, 'type'>): void {
    this.#publish({ type: 'shared-answers-changed', ...change });
  }

  #publish(event: MaturityEvent): void {
    // In an async function, so that what the broker throws at once is caught.
    const publish = async () =>
      this.#events.publish({
        topic: MATURITY_EVENTS_TOPIC,
        eventPayload: event,
      });
    publish().catch(error => {
      this.#logger.warn(
        `The event ${event.type} of ${
          event.entityRef
        } was not published: ${reasonOf(error)}`,
      );
    });
  }
}

interface MaturityEventPublisherOptions {
  events: EventsService;
  logger: LoggerService;
}
