import {
  sharedStatementsOf,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { sharedSlotOf } from '../rules/result/ownAnswers';
import { assertPlaces } from '../rules/result/assertPlaces';
import { DraftStore } from './assessments/DraftStore';
import { HistoryStore } from './assessments/HistoryStore';
import { ImportStore } from './assessments/ImportStore';
import { PlanStore } from './assessments/PlanStore';
import { ResultStore } from './assessments/ResultStore';
import { SubmissionStore } from './assessments/SubmissionStore';
import { CatalogStore } from './sync/CatalogStore';
import { SyncStatusStore } from './sync/SyncStatusStore';
import { RevisionStore } from './RevisionStore';
import { SharedAnswersStore } from './sharedAnswers/SharedAnswersStore';

/**
 * The stores of the plugin's database, SQLite or PostgreSQL. Callers take only
 * those that they need.
 */
export interface Stores {
  catalog: CatalogStore;
  drafts: DraftStore;
  submissions: SubmissionStore;
  imports: ImportStore;
  history: HistoryStore;
  plans: PlanStore;
  results: ResultStore;
  sharedAnswers: SharedAnswersStore;
  syncStatus: SyncStatusStore;
  revision: RevisionStore;
}

/**
 * @param knex - connected to a database whose schema is up to date
 * @throws an error if one of the models has something without a place in what
 * is stored: an assessment counts by the one that it was made on
 */
export function createStores(knex: Knex, models: ModelVersions): Stores {
  for (const model of models.all) {
    assertPlaces(model);
    sharedStatementsOf(model).forEach(({ id }) => sharedSlotOf(id));
  }
  const sharedAnswers = new SharedAnswersStore(knex, models);
  return {
    catalog: new CatalogStore(knex, models),
    drafts: new DraftStore(knex),
    submissions: new SubmissionStore(knex, models, sharedAnswers),
    imports: new ImportStore(knex, models, sharedAnswers),
    history: new HistoryStore(knex, models),
    plans: new PlanStore(knex, models),
    results: new ResultStore(knex, models),
    sharedAnswers,
    syncStatus: new SyncStatusStore(knex),
    revision: new RevisionStore(knex),
  };
}
