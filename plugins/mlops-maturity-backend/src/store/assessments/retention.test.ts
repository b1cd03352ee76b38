import type { Level } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
  type TestStore,
} from '../../__testUtils__/testDatabases';
import { engineOf } from '../engine';
import type { SubmissionRecord } from '../tables';

const CHURN = 'component:default/churn';
const PRICES = 'component:default/prices';

describe('thinSubmissions', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    let knex: Knex;
    let store: TestStore;

    beforeEach(async () => {
      ({ knex, store } = await createTestStore(databases, id));
      await bringIn(store, CHURN, [
        ['2025-01-03T08:00:00Z', 1],
        ['2025-01-10T08:00:00Z', 1],
        ['2025-01-31T23:59:59Z', 1],
        ['2025-02-01T00:00:00Z', 1],
        ['2025-02-10T08:00:00Z', 3],
        ['2025-02-15T08:00:00Z', 3],
        ['2025-02-20T08:00:00Z', 3],
        ['2025-06-01T08:00:00Z', 3],
        ['2025-06-02T08:00:00Z', 3],
      ]);
      await bringIn(store, PRICES, [['2025-01-15T08:00:00Z', 1]]);
    });

    it('keeps the last of each month, what changed the level, and all that is young', async () => {
      const removed = await store.history.thinSubmissions(
        new Date('2025-03-01'),
      );
      expect(removed).toBe(3);
      expect(await revisions(knex, CHURN)).toEqual([
        { revision: 1, reported_level: 1, previous_level: null },
        { revision: 3, reported_level: 1, previous_level: 1 },
        { revision: 5, reported_level: 3, previous_level: 1 },
        { revision: 7, reported_level: 3, previous_level: 3 },
        { revision: 8, reported_level: 3, previous_level: 3 },
        { revision: 9, reported_level: 3, previous_level: 3 },
      ]);
      expect(await revisions(knex, PRICES)).toHaveLength(1);
    });

    it('leaves since when a component has been at its level', async () => {
      await store.catalog.upsertComponent(aComponent('churn'));
      await store.history.thinSubmissions(new Date('2026-11-01'));
      const { items } = await store.reports.count('components', {
        filter: {},
        visibility: { type: 'all' },
        asOf: new Date('2026-11-01'),
        query: {},
      });
      expect(items).toMatchObject([
        { reportedLevel: 3, levelSince: '2025-02-10T08:00:00.000Z' },
      ]);
    });

    it('never removes the one that counts', async () => {
      await store.catalog.upsertComponent(aComponent('churn'));
      const before = await store.drafts.getAssessment(CHURN);
      await store.history.thinSubmissions(new Date('2026-11-01'));
      expect((await revisions(knex, CHURN)).at(-1)).toMatchObject({
        revision: 9,
        previous_level: 3,
      });
      const after = await store.drafts.getAssessment(CHURN);
      expect(after.submission?.document).toEqual(before.submission?.document);
      expect(after.submission?.reportedLevel).toBe(3);
    });

    it('waits until results are no longer scored again', async () => {
      if (id === 'SQLITE_3') {
        return; // It has one connection, and so one transaction at a time.
      }
      const scoring = await knex.transaction();
      await engineOf(knex).waitForTurn(scoring, 'results');
      let isThinned = false;
      const thinning = store.history
        .thinSubmissions(new Date('2025-03-01'))
        .then(() => {
          isThinned = true;
        });
      while (!isThinned && !(await somebodyWaitsForTurn(scoring))) {
        await setImmediate();
      }
      expect(isThinned).toBe(false);
      await scoring.commit();
      await thinning;
      expect(await revisions(knex, CHURN)).toHaveLength(6);
    });

    it.each([
      ['an older release', 'v0001-2025-01'],
      ['a release before there were versions', null],
      ['a newer release', 'v9999-2030-01'],
    ])('removes nothing of a component that %s has scored', async (_, by) => {
      await bringIn(store, 'component:default/fraud', [
        ['2025-02-10T08:00:00Z', 1],
        ['2025-02-11T08:00:00Z', 1],
        ['2025-02-12T08:00:00Z', 1],
      ]);
      // By those rules nothing changed the level, by these one does.
      await knex('submissions')
        .where({ entity_ref: CHURN, revision: 5 })
        .update({ result_version: by, reported_level: 1, outcome: '1yn' });
      const removed = await store.history.thinSubmissions(
        new Date('2025-03-01'),
      );
      expect(removed).toBe(1);
      expect(await revisions(knex, CHURN)).toHaveLength(9);

      await knex('submissions').update({ result_version: null });
      await store.results.rescoreSubmissions();
      await store.history.thinSubmissions(new Date('2025-03-01'));
      expect(
        (await revisions(knex, CHURN)).map(({ revision }) => revision),
      ).toEqual([1, 3, 5, 7, 8, 9]);
    });

    it('may begin in the middle of a month and go on later', async () => {
      expect(await store.history.thinSubmissions(new Date('2025-02-05'))).toBe(
        2,
      );
      expect(
        (await revisions(knex, CHURN)).map(({ revision }) => revision),
      ).toEqual([1, 3, 5, 6, 7, 8, 9]);
      expect(await store.history.thinSubmissions(new Date('2025-03-01'))).toBe(
        1,
      );
      expect((await revisions(knex, CHURN))[3]).toMatchObject({
        revision: 7,
        previous_level: 3,
      });
    });

    it('changes the reports once, and not when it is run again', async () => {
      const revision = await store.revision.getRevision();
      expect(await store.history.thinSubmissions(new Date('2020-01-01'))).toBe(
        0,
      );
      expect(await store.revision.getRevision()).toBe(revision);
      await store.history.thinSubmissions(new Date('2025-03-01'));
      expect(await store.revision.getRevision()).toBe(revision + 1);
      expect(await store.history.thinSubmissions(new Date('2025-03-01'))).toBe(
        0,
      );
      expect(await store.revision.getRevision()).toBe(revision + 1);
    });

    it('leaves numbers of revisions as they are', async () => {
      await store.history.thinSubmissions(new Date('2026-11-01'));
      const { version } = await store.drafts.getAssessment(CHURN);
      await store.drafts.writeDraft({
        entityRef: CHURN,
        expectedVersion: version,
        document: aDocument({ pick: 1 }),
        context: byUser(),
      });
      const { assessment } = await store.submissions.submitDraft({
        entityRef: CHURN,
        expectedVersion: version + 1,
        requestId: 'request-1',
        context: byUser(),
      });
      expect(assessment.submission).toMatchObject({
        revision: 10,
        previousLevel: 3,
      });
    });
  });
});

async function bringIn(
  store: TestStore,
  entityRef: string,
  history: Array<[submittedAt: string, level: Level]>,
) {
  await store.imports.importAssessment({
    entityRef,
    submissions: history.map(([submittedAt, pick]) => ({
      submittedAt: new Date(submittedAt),
      submittedBy: 'user:default/ada',
      document: aDocument({ pick, answer: 'yes' }),
    })),
    draft: undefined,
    context: byUser(),
  });
}

async function somebodyWaitsForTurn(knex: Knex): Promise<boolean> {
  const waiting = await knex('pg_locks')
    .join('pg_database', 'pg_database.oid', 'pg_locks.database')
    .whereRaw('datname = current_database()')
    .where({ locktype: 'advisory', granted: false });
  return waiting.length > 0;
}

async function revisions(knex: Knex, entityRef: string) {
  return knex<SubmissionRecord>('submissions')
    .where({ entity_ref: entityRef })
    .orderBy('revision')
    .select('revision', 'reported_level', 'previous_level');
}
