import type {
  AssessmentDocument,
  ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { withInherited } from '../../rules/inheritance/inherited';
import { raiseRevision } from '../revision';
import type { SharedAnswersStore } from '../sharedAnswers/SharedAnswersStore';
import type { ComponentRecord, DraftRecord, SubmissionRecord } from '../tables';
import { holdAssessment } from './heldAssessment';
import { recountOpenSteps } from './PlanStore';
import { beforeOf, scoredSubmission } from './scoredSubmission';
import type { WriteContext } from '../WriteContext';

/**
 * A submission made elsewhere.
 */
export interface ImportedSubmission {
  submittedAt: Date;
  submittedBy: string;
  document: AssessmentDocument;
}

/**
 * A draft made elsewhere.
 */
export interface ImportedDraft {
  updatedBy: string;
  document: AssessmentDocument;
}

/** Brings in assessments that were made elsewhere. */
export class ImportStore {
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
   * Brings in a component's history and draft, atomically, and raises the
   * version of the draft in any case.
   *
   * @returns false, with nothing written, if it has a draft or a submission
   */
  async importAssessment(options: {
    entityRef: string;
    submissions: ImportedSubmission[];
    draft: ImportedDraft | undefined;
    context: WriteContext;
  }): Promise<boolean> {
    const models = this.#models;
    const { entityRef, submissions, draft, context } = options;
    return this.#knex.transaction(async transaction => {
      const { stored, outcome } = await holdAssessment(transaction, entityRef);
      if (stored.draft || stored.submission) {
        return false;
      }
      const book = await this.#sharedAnswers.bookWithin(
        transaction,
        stored.catalogRevision,
      );
      const oldestFirst = [...submissions].sort(
        (a, b) => a.submittedAt.getTime() - b.submittedAt.getTime(),
      );
      let before = beforeOf(stored, outcome);
      for (const submission of oldestFirst) {
        const today = withInherited(
          submission.document,
          stored.component,
          book,
          models,
        );
        const { record, result, newest } = scoredSubmission(models, before, {
          entityRef,
          request: undefined,
          ...submission,
          today,
          // What the catalog said on that day is not known.
          submittedUnder: undefined,
        });
        before = { ...before, newest };
        await transaction<SubmissionRecord>('submissions').insert(record);
        await transaction<ComponentRecord>('components')
          .where({ entity_ref: entityRef })
          .update(result);
        await recountOpenSteps(transaction, models, entityRef, today);
      }
      await transaction<DraftRecord>('drafts')
        .where({ entity_ref: entityRef })
        .update({
          version: stored.version + 1,
          ...(draft && {
            document: JSON.stringify(draft.document),
            updated_at: context.at.getTime(),
            updated_by: draft.updatedBy,
            based_on_revision: oldestFirst.length || null,
          }),
        });
      await raiseRevision(transaction, {
        of: 'assessments',
        components: [entityRef],
      });
      return true;
    });
  }
}
