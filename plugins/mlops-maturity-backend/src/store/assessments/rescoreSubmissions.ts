import {
  modelFor,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { currentResultOf } from '../../rules/result/currentResult';
import { outcomeOf } from '../../rules/result/unpackProfile';
import { resultVersionOf } from '../../rules/result/resultVersion';
import { engineOf } from '../engine';
import { raiseRevision } from '../revision';
import { outdatedSubmissions } from '../sharedAnswers/outdated';
import type { ComponentRecord, SubmissionRecord } from '../tables';
import { parseDocument } from './documents';
import { tellOfPrevious } from './tellOfPrevious';

/** Components whose submissions are few enough for one short transaction. */
const BATCH_SIZE = 50;

/** What a batch has done. */
export interface RescoredBatch {
  rescored: number;
  /** Where the next one starts; `undefined` if there was nothing to do. */
  last: string | undefined;
}

/**
 * Scores the outdated submissions of some components again.
 *
 * @param after - the entity ref after which components are looked for
 */
export async function rescoreSubmissionsAfter(
  knex: Knex,
  models: ModelVersions,
  after: string,
): Promise<RescoredBatch> {
  return knex.transaction(async transaction => {
    await engineOf(knex).waitForTurn(transaction, 'results');
    const entityRefs: string[] = await outdatedSubmissions(transaction, models)
      .where('entity_ref', '>', after)
      .distinct('entity_ref')
      .orderBy('entity_ref')
      .limit(BATCH_SIZE)
      .pluck('entity_ref');
    if (entityRefs.length === 0) {
      return { rescored: 0, last: undefined };
    }
    // A submission comes before or after: it tells of the one before it.
    await transaction<ComponentRecord>('components')
      .whereIn('entity_ref', entityRefs)
      .orderBy('entity_ref')
      .forUpdate()
      .select('entity_ref');
    const submissions: SubmissionRecord[] = await outdatedSubmissions(
      transaction,
      models,
    )
      .whereIn('entity_ref', entityRefs)
      .select('*');
    const changed = new Set<string>();
    for (const submission of submissions) {
      const { entity_ref, revision } = submission;
      const result = scored(submission, models);
      await transaction<SubmissionRecord>('submissions')
        .where({ entity_ref, revision })
        .update({
          ...result,
          result_version: resultVersionOf(models.inForce),
        });
      if (
        result.profile !== submission.profile ||
        result.reported_level !== submission.reported_level
      ) {
        changed.add(entity_ref);
      }
    }
    await tellOfPrevious(transaction, [...changed]);
    // Also where no result is another one: reports say how many wait.
    await raiseRevision(transaction, {
      of: 'assessments',
      components: [...changed],
    });
    return { rescored: submissions.length, last: entityRefs.at(-1) };
  });
}

function scored(
  submission: SubmissionRecord,
  models: ModelVersions,
): Pick<SubmissionRecord, 'profile' | 'reported_level' | 'outcome'> {
  const document = parseDocument(submission.document);
  const { profile, reportedLevel } = currentResultOf(
    document,
    Number(submission.submitted_at),
    modelFor(document, models),
  );
  return {
    profile,
    reported_level: reportedLevel,
    outcome: outcomeOf(profile),
  };
}
