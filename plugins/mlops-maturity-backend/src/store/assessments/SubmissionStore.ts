import {
  carriedOver,
  overridesWithoutReason,
  type ModelVersions,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { withInherited } from '../../rules/inheritance/inherited';
import { countOpenSteps } from '../../rules/plan/countOpenSteps';
import { writeAndRaiseRevision } from '../revision';
import type { SharedAnswersStore } from '../sharedAnswers/SharedAnswersStore';
import type {
  ComponentRecord,
  DraftRecord,
  PlanRecord,
  SubmissionRecord,
} from '../tables';
import { holdAssessment, type EarlierRequest } from './heldAssessment';
import { NO_DRAFT } from './readAssessment';
import { beforeOf, scoredSubmission } from './scoredSubmission';
import type { StoredAssessment } from './StoredAssessment';
import { submissionOf } from './submissionOf';

interface SubmitRequest {
  entityRef: string;
  expectedVersion: number;
  requestId: string;
  context: {
    /** Entity ref of a user, or subject of a service. */
    actor: string;
    /** When the draft is read if left out. */
    at?: Date;
  };
}

/**
 * The outcome of a submission, with the assessment in the state that it was
 * decided in: `replayed` is a retry of an earlier request, and `other-request`
 * is another one with the same id.
 */
export type SubmitOutcome =
  | {
      outcome: 'written';
      /** What the submission was made on. */
      before: StoredAssessment;
      assessment: StoredAssessment;
    }
  | {
      outcome: 'conflict' | 'replayed' | 'other-request' | 'no-draft';
      assessment: StoredAssessment;
    }
  /** These are answered differently from what is inherited, without a reason. */
  | {
      outcome: 'unexplained';
      assessment: StoredAssessment;
      statements: StatementId[];
    };

/** Turns drafts into submissions. */
export class SubmissionStore {
  readonly #knex: Knex;
  readonly #models: ModelVersions;
  readonly #sharedAnswers: Pick<SharedAnswersStore, 'bookWithin'>;

  constructor(
    knex: Knex,
    models: ModelVersions,
    sharedAnswers: Pick<SharedAnswersStore, 'bookWithin'>,
  ) {
    this.#knex = knex;
    this.#models = models;
    this.#sharedAnswers = sharedAnswers;
  }

  /**
   * Turns the draft into a submission with its result and what it inherits at
   * that moment, atomically.
   *
   * @param request.requestId - the same for every retry, and for nothing else:
   * a second call by the same person for the same version of the same draft
   * returns `replayed`, any other one `other-request`, and neither writes
   * anything
   */
  async submitDraft(request: SubmitRequest): Promise<SubmitOutcome> {
    const models = this.#models;
    const { entityRef, expectedVersion, requestId, context } = request;
    return this.#knex.transaction(async transaction => {
      const { stored, outcome, earlier } = await holdAssessment(
        transaction,
        entityRef,
        requestId,
      );
      if (earlier) {
        return {
          outcome: isRetry(request, earlier, stored)
            ? 'replayed'
            : 'other-request',
          assessment: stored,
        };
      }
      const { version, draft, component, plan } = stored;
      if (version !== expectedVersion) {
        return { outcome: 'conflict', assessment: stored };
      }
      if (!draft) {
        return { outcome: 'no-draft', assessment: stored };
      }

      // As it was shown to whoever submits it.
      const document = withInherited(
        carriedOver(draft.document, models),
        component,
        await this.#sharedAnswers.bookWithin(
          transaction,
          stored.catalogRevision,
        ),
        models,
      );
      const unexplained = overridesWithoutReason(document);
      if (unexplained.length > 0) {
        return {
          outcome: 'unexplained',
          assessment: stored,
          statements: unexplained,
        };
      }
      const submittedUnder = {
        owner: component.owners[0] ?? '',
        lifecycle: component.lifecycle,
      };
      const { record, result, newest } = scoredSubmission(
        models,
        beforeOf(stored, outcome),
        {
          entityRef,
          request: { id: requestId, draftVersion: version },
          submittedAt: context.at ?? stored.readAt,
          submittedBy: context.actor,
          document,
          today: document,
          submittedUnder,
        },
      );
      const written = await writeAndRaiseRevision(
        transaction,
        { of: 'assessments', components: [entityRef] },
        {
          // Another component may have taken the key of the request meanwhile.
          write: transaction<SubmissionRecord>('submissions')
            .insert(record)
            .onConflict(
              transaction.raw('(request_id) where draft_version is not null'),
            )
            .ignore()
            .returning('revision'),
          along: [
            transaction<ComponentRecord>('components')
              .where({ entity_ref: entityRef })
              .update(result),
            // The version lives on, so that a change made on this draft never
            // fits a new one.
            transaction<DraftRecord>('drafts')
              .where({ entity_ref: entityRef })
              .update({ ...NO_DRAFT, version: version + 1 }),
            ...(plan.current
              ? [
                  transaction<PlanRecord>('plans')
                    .where({ entity_ref: entityRef })
                    .update({
                      open_steps: countOpenSteps(
                        plan.current.document,
                        document,
                        models,
                      ),
                    }),
                ]
              : []),
          ],
        },
      );
      if (written.length === 0) {
        return { outcome: 'other-request', assessment: stored };
      }
      return {
        outcome: 'written',
        before: stored,
        assessment: {
          ...stored,
          version: version + 1,
          draft: undefined,
          submission: submissionOf(record),
          sectionDates: newest.sectionDates,
          submittedUnder,
        },
      };
    });
  }
}

/**
 * Whether a request repeats an earlier one: the same person, the same content.
 * Of a submission from before its draft was recorded, only that there is no
 * draft any more tells that it is not about another one.
 */
function isRetry(
  { entityRef, expectedVersion, context }: SubmitRequest,
  earlier: EarlierRequest,
  { draft }: StoredAssessment,
): boolean {
  return (
    earlier.entityRef === entityRef &&
    earlier.submittedBy === context.actor &&
    (earlier.draftVersion === null
      ? draft === undefined
      : earlier.draftVersion === expectedVersion)
  );
}
