import {
  modelFor,
  type AssessmentSubmission,
  type Confirmation,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { currentResultOf } from '../../rules/result/currentResult';
import {
  currentSectionDates,
  type SectionDates,
} from '../../rules/result/sectionDates';
import { laterThan } from '../clock';
import { engineOf } from '../engine';
import { inBatches } from '../inBatches';
import { isoOf } from '../isoOf';
import { raiseRevision } from '../revision';
import { markedIfNewer, notScoredByThis } from '../sharedAnswers/outdated';
import type {
  ComponentRecord,
  ConfirmationRecord,
  SubmissionRecord,
} from '../tables';
import { keepConfirmations } from './keepConfirmations';
import { parseDocument } from './documents';
import { lockDraft } from './heldDraft';
import { readConfirmations } from './readAssessment';
import { parseSectionDates } from './sectionDatesColumn';
import { submissionOf } from './submissionOf';
import { tellOfPrevious } from './tellOfPrevious';
import type { WriteContext } from '../WriteContext';

/**
 * What a confirmation stands for.
 */
export interface ConfirmedSubmission {
  revision: number;
  /** ISO 8601 in UTC; never before the submission. */
  confirmedAt: string;
}

/**
 * A page of submissions, newest first.
 */
export interface SubmissionPage {
  submissions: AssessmentSubmission[];
  /** Whether there are older ones. */
  hasMore: boolean;
}

/**
 * The outcome of a confirmation, which asks for the number of the newest
 * submission.
 */
export type ConfirmOutcome = ConfirmedSubmission | 'conflict' | 'no-submission';

/** Whether there is a later submission of the same entity in the same month. */
const IS_SUPERSEDED_IN_ITS_MONTH = `exists (
  select 1 from submissions as later
  where later.entity_ref = submissions.entity_ref
    and later.revision > submissions.revision
    and substr(later.day, 1, 7) = substr(submissions.day, 1, 7)
)`;

/** The others tell since when a component has been at a level. */
const LEAVES_THE_LEVEL = 'reported_level is not distinct from previous_level';

/** Keeps what was submitted and confirmed, for good. */
export class HistoryStore {
  readonly #knex: Knex;
  readonly #models: ModelVersions;

  constructor(knex: Knex, models: ModelVersions) {
    this.#knex = knex;
    this.#models = models;
  }

  /**
   * Counts sections as fresh from now on, and keeps the confirmation for good,
   * if the submission whose answers were looked at is still the newest.
   *
   * @param options.sections - ids of sections of the model that was answered
   */
  async confirmSections(options: {
    entityRef: string;
    sections: string[];
    expectedRevision: number;
    context: WriteContext;
  }): Promise<ConfirmOutcome> {
    const models = this.#models;
    const { entityRef, sections, expectedRevision, context } = options;
    return this.#knex.transaction(async transaction => {
      // Submissions take hold of the same row, so that age is counted from what
      // is the newest submission indeed.
      await lockDraft(transaction, entityRef);
      const newest = await transaction<SubmissionRecord>('submissions')
        .where({ entity_ref: entityRef })
        .orderBy('revision', 'desc')
        .first('revision', 'submitted_at', 'document', 'section_dates');
      if (!newest) {
        return 'no-submission';
      }
      if (newest.revision !== expectedRevision) {
        return 'conflict';
      }
      const before = await readConfirmations(transaction, entityRef);
      const confirmedAt = laterThan(context.at, [
        // In the same moment is late enough.
        Number(newest.submitted_at) - 1,
        ...sections.flatMap(section => before.get(section) ?? []),
      ]);
      await keepConfirmations(transaction, {
        entityRef,
        sections,
        confirmedAt,
        confirmedBy: context.actor,
        revision: newest.revision,
      });

      const document = parseDocument(newest.document);
      const submittedAt = Number(newest.submitted_at);
      const { freshSince } = currentResultOf(
        document,
        submittedAt,
        modelFor(document, models),
        currentSectionDates(
          {
            submittedAt,
            sectionDates: parseSectionDates(newest.section_dates),
          },
          [...before, ...sections.map(id => [id, confirmedAt] as const)],
        ),
      );
      await transaction<ComponentRecord>('components')
        .where({ entity_ref: entityRef })
        .update({
          fresh_since: freshSince,
          // Whoever has scored the rest knows better which sections count.
          result_version: markedIfNewer(transaction, models),
        });
      await raiseRevision(transaction, {
        of: 'assessments',
        components: [entityRef],
      });
      return { revision: newest.revision, confirmedAt: isoOf(confirmedAt) };
    });
  }

  /**
   * @param options.before - only submissions before this number
   * @param options.limit - 1 or more
   */
  async listSubmissions(options: {
    entityRef: string;
    before: number | undefined;
    limit: number;
  }): Promise<SubmissionPage> {
    const { entityRef, before, limit } = options;
    const records = await this.#knex<SubmissionRecord>('submissions')
      .where({ entity_ref: entityRef })
      .modify(query => {
        if (before !== undefined) {
          void query.where('revision', '<', before);
        }
      })
      .orderBy('revision', 'desc')
      .limit(limit + 1);
    return {
      submissions: records.slice(0, limit).map(submissionOf),
      hasMore: records.length > limit,
    };
  }

  /** A submission, and the dates of its sections as of its day. */
  async getSubmission(
    entityRef: string,
    revision: number,
  ): Promise<
    { submission: AssessmentSubmission; sectionDates: SectionDates } | undefined
  > {
    const record = await this.#knex<SubmissionRecord>('submissions')
      .where({ entity_ref: entityRef, revision })
      .first();
    return (
      record && {
        submission: submissionOf(record),
        sectionDates: parseSectionDates(record.section_dates),
      }
    );
  }

  /** Newest first; at most as many as the limit says. */
  async listConfirmations(
    entityRef: string,
    limit: number,
  ): Promise<Confirmation[]> {
    const records = await this.#knex<ConfirmationRecord>('confirmation_log')
      .where({ entity_ref: entityRef })
      .orderBy([
        { column: 'confirmed_at', order: 'desc' },
        { column: 'section' },
      ])
      .limit(limit);
    return records.map(record => ({
      section: record.section,
      confirmedAt: isoOf(record.confirmed_at),
      confirmedBy: record.confirmed_by,
      revision: record.revision,
    }));
  }

  /**
   * Of the submissions before a moment, removes those that are not the last of
   * their component in their month (UTC), and so never the newest, and have not
   * changed its level. Those that stay refer to the outcome before them as if
   * the others had not been. Components of which submissions are still to be
   * scored again wait: it is not known yet which of those changed the level.
   *
   * @returns how many were removed
   */
  async thinSubmissions(before: Date): Promise<number> {
    // The day says the same less exactly, but has an index.
    const day = isoOf(before.getTime()).slice(0, 'yyyy-mm-dd'.length);
    return this.#knex.transaction(async transaction => {
      // Whoever scores again reads the submissions that they then write.
      await engineOf(this.#knex).waitForTurn(transaction, 'results');
      const removable = () =>
        transaction<SubmissionRecord>('submissions')
          .where('day', '<=', day)
          .where('submitted_at', '<', before.getTime())
          .whereRaw(LEAVES_THE_LEVEL)
          .whereRaw(IS_SUPERSEDED_IN_ITS_MONTH)
          .whereNotIn(
            'entity_ref',
            notScoredByThis(transaction, this.#models).select('entity_ref'),
          );

      const entityRefs = await removable().distinct().pluck('entity_ref');
      let removed = 0;
      await inBatches(entityRefs, async batch => {
        removed += await removable().whereIn('entity_ref', batch).delete();
        await tellOfPrevious(transaction, batch);
      });
      if (removed > 0) {
        // What was then is kept by whoever has compared something with it.
        await raiseRevision(transaction, {
          of: 'assessments',
          components: entityRefs,
        });
      }
      return removed;
    });
  }
}
