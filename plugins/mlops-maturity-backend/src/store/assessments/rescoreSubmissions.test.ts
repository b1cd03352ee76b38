import {
  maturityModel,
  type AssessmentDocument,
  type Level,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
  databaseServiceOf,
  openStore,
  type TestStore,
} from '../../__testUtils__/testDatabases';

const COMPONENTS = 120;
const REQUIRED = 'traceability.ml-code.model-code-version-control';
const IAC = 'traceability.infrastructure.iac';
const CI = 'code-quality.ml-code.ci-on-pull-request';

/** An edition whose levels rest on nothing, so that picks decide. */
const without = (modelVersion: string): MaturityModel => ({
  ...maturityModel,
  modelVersion,
  levels: maturityModel.levels.map(level => ({ ...level, requirements: [] })),
});

const entityRefOf = (index: number) =>
  `component:default/c${String(index).padStart(3, '0')}`;

interface Row {
  reported_level: number | null;
  previous_level: number | null;
  outcome: string;
  previous_outcome: string | null;
}

describe('scoring what was submitted before again', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    let knex: Knex;
    let store: TestStore;

    beforeEach(async () => {
      ({ knex, store } = await createTestStore(databases, id));
    });

    async function fill(
      into: TestStore,
      components: number,
      overrides: Partial<AssessmentDocument> = {},
    ) {
      const document = (pick: Level, answer: 'yes' | 'no') => ({
        ...aDocument({
          pick,
          target: 2,
          answers: { [REQUIRED]: { value: answer }, [CI]: { value: 'no' } },
        }),
        ...overrides,
      });
      for (let index = 0; index < components; index += 1) {
        await into.catalog.upsertComponent(
          aComponent(entityRefOf(index).split('/')[1]),
        );
        await into.imports.importAssessment({
          entityRef: entityRefOf(index),
          submissions: [document(2, 'no'), document(1, 'yes')].map(
            (each, month) => ({
              submittedAt: new Date(Date.UTC(2026, 8 + month, 1)),
              submittedBy: 'user:default/ada',
              document: each,
            }),
          ),
          draft: undefined,
          context: byUser(),
        });
      }
    }

    const rows = async (index = 0): Promise<Row[]> =>
      knex('submissions')
        .where({ entity_ref: entityRefOf(index) })
        .orderBy('revision')
        .select(
          'reported_level',
          'previous_level',
          'outcome',
          'previous_outcome',
        );

    const levels = async (index = 0) =>
      (await rows(index)).map(each => [
        each.previous_level,
        each.reported_level,
      ]);

    /** Leaves submissions as an older release had scored them. */
    const makeOld = async () => {
      await knex('submissions').update({
        result_version: 'v0001-2026-11',
        reported_level: 2,
        outcome: '2yn',
        previous_level: knex.raw('case when revision > 1 then 2 end'),
        previous_outcome: knex.raw(`case when revision > 1 then '2yn' end`),
      });
    };

    it('finds nothing to do in what was submitted on this release', async () => {
      await fill(store, 1);
      const revision = await store.revision.getRevision();
      await expect(store.results.rescoreSubmissions()).resolves.toBe(0);
      await expect(store.revision.getRevision()).resolves.toBe(revision);
    });

    it('brings levels, what is said of those before, and the trend in step', async () => {
      await fill(store, 1);
      const before = await rows();
      const trend = () =>
        store.reports.count('trend', {
          filter: {},
          visibility: { type: 'all' },
          asOf: new Date('2026-11-21T12:00:00.000Z'),
          months: 3,
          sameComponents: false,
        });
      const trendBefore = await trend();
      expect(await levels()).toEqual([
        [null, 0],
        [0, 1],
      ]);
      expect(trendBefore.scoring).toEqual({
        waiting: 0,
        editions: [maturityModel.modelVersion],
      });

      await makeOld();
      const mixed = await trend();
      expect(mixed.months).not.toEqual(trendBefore.months);
      expect(mixed.scoring.waiting).toBe(2);

      const revision = await store.revision.getRevision();
      await expect(store.results.rescoreSubmissions()).resolves.toBe(2);
      expect(await rows()).toEqual(before);
      expect(await trend()).toEqual(trendBefore);
      expect(await store.revision.getRevision()).toBeGreaterThan(revision);
    });

    it('says of those alone that are compared how they were scored', async () => {
      await fill(store, 2);
      await makeOld();
      await knex('submissions')
        .where({ entity_ref: entityRefOf(1) })
        .update({ result_version: null });
      await knex('submissions')
        .where({ entity_ref: entityRefOf(1), revision: 1 })
        .delete();
      const selection = {
        filter: {},
        visibility: { type: 'all' },
        asOf: new Date('2026-11-21T12:00:00.000Z'),
      } as const;
      const waitingInTrend = async (months: number, sameComponents = false) => {
        const trend = { ...selection, months, sameComponents };
        return (await store.reports.count('trend', trend)).scoring.waiting;
      };
      // One of the three was not the newest any more when October ended.
      expect(await waitingInTrend(3)).toBe(3);
      expect(await waitingInTrend(2)).toBe(2);
      // One component was not assessed before October.
      expect(await waitingInTrend(3, true)).toBe(2);
      const { scoring } = await store.reports.count('heatmap', {
        ...selection,
        groupBy: 'type',
        limit: 1,
        mode: { type: 'change', since: '2026-09-15', sameComponents: false },
      });
      // What counts today is of this release.
      expect(scoring.waiting).toBe(1);
    });

    it('tells of those that have waited, though their results stay the same', async () => {
      await fill(store, 1);
      await knex('submissions').update({ result_version: null });
      const revision = await store.revision.getRevision();
      await expect(store.results.rescoreSubmissions()).resolves.toBe(2);
      expect(await store.revision.getRevision()).toBeGreaterThan(revision);
    });

    it('is done once by several replicas, and goes on after a stop', async () => {
      await fill(store, COMPONENTS);
      await makeOld();
      const stop = new AbortController();
      stop.abort();
      await expect(
        store.results.rescoreSubmissions(stop.signal),
      ).rejects.toThrow();
      const counts = await Promise.all([
        store.results.rescoreSubmissions(),
        store.results.rescoreSubmissions(),
      ]);
      expect(counts[0] + counts[1]).toBe(2 * COMPONENTS);
      expect(await levels(COMPONENTS - 1)).toEqual([
        [null, 0],
        [0, 1],
      ]);
    });

    it('scores a submission by its own edition, if that is known', async () => {
      const own = without('2026-10');
      const older = await openStore({
        database: databaseServiceOf(knex),
        model: own,
      });
      await fill(older, 1, { modelVersion: '2026-10' });
      expect(await levels()).toEqual([
        [null, 2],
        [2, 1],
      ]);
      await makeOld();
      const knowing = await openStore({
        database: databaseServiceOf(knex),
        olderModels: [own],
      });
      await knowing.results.rescoreSubmissions();
      expect(await levels()).toEqual([
        [null, 2],
        [2, 1],
      ]);
      await makeOld();
      await store.results.rescoreSubmissions();
      expect(await levels()).toEqual([
        [null, 0],
        [0, 1],
      ]);
    });

    describe('while an older process runs beside a newer one', () => {
      const newer = without('9999-01');
      let upgraded: TestStore;

      beforeEach(async () => {
        await fill(store, 1);
        // A process that does not know the edition in force scores by its own.
        upgraded = await openStore({
          database: databaseServiceOf(knex),
          model: newer,
        });
        await upgraded.results.rescoreOutdated();
        await upgraded.results.rescoreSubmissions();
      });

      const component = async () =>
        knex('components').first(
          'profile',
          'reported_level',
          'result_version',
          'fresh_since',
        );

      it('leaves alone what the newer one has scored', async () => {
        const scored = await component();
        await expect(store.results.rescoreOutdated()).resolves.toBe(0);
        await expect(store.results.rescoreSubmissions()).resolves.toBe(0);
        expect(await component()).toEqual(scored);
        expect(await levels()).toEqual([
          [null, 2],
          [2, 1],
        ]);
      });

      it('leaves it to the newer one after a change of what is shared', async () => {
        const scored = await component();
        await store.catalog.upsertComponent(
          aComponent(entityRefOf(0).split('/')[1], {
            owners: ['group:default/ml'],
          }),
        );
        const changed = await store.sharedAnswers.changeSharedAnswers({
          node: { entityRef: 'group:default/ml', title: 'ML', parents: [] },
          expectedVersion: 0,
          answers: new Map([
            [IAC, { value: 'yes', note: undefined, evidence: [] }],
          ]),
          context: byUser(),
        });
        expect(changed).toMatchObject({ outcome: 'written', outdated: 0 });
        await expect(store.results.rescoreOutdated()).resolves.toBe(0);
        expect((await component()).profile).toBe(scored.profile);
        await expect(upgraded.results.rescoreOutdated()).resolves.toBe(1);
        await expect(upgraded.results.rescoreOutdated()).resolves.toBe(0);
      });

      it('counts a confirmation at once, and the newer one scores the rest', async () => {
        const scored = await component();
        await store.history.confirmSections({
          entityRef: entityRefOf(0),
          sections: maturityModel.sections.map(section => section.id),
          expectedRevision: 2,
          context: byUser('2026-11-05T10:00:00.000Z'),
        });
        const confirmed = await component();
        expect(confirmed.profile).toBe(scored.profile);
        expect(Number(confirmed.fresh_since)).toBe(
          Date.parse('2026-11-05T10:00:00.000Z'),
        );
        await expect(store.results.rescoreOutdated()).resolves.toBe(0);
        await expect(upgraded.results.rescoreOutdated()).resolves.toBe(1);
        expect(await component()).toEqual({
          ...confirmed,
          result_version: scored.result_version,
        });
      });

      it('counts a submission at once, and the newer one scores it again', async () => {
        const entityRef = entityRefOf(0);
        const { version } = await store.drafts.getAssessment(entityRef);
        await store.drafts.writeDraft({
          entityRef,
          expectedVersion: version,
          document: aDocument({ pick: 4, answer: 'yes' }),
          context: byUser(),
        });
        await store.submissions.submitDraft({
          entityRef,
          expectedVersion: version + 1,
          requestId: 'request-1',
          context: byUser(),
        });
        await expect(store.results.rescoreSubmissions()).resolves.toBe(0);
        expect((await levels()).slice(0, 2)).toEqual([
          [null, 2],
          [2, 1],
        ]);
        await expect(upgraded.results.rescoreOutdated()).resolves.toBe(1);
        await expect(upgraded.results.rescoreSubmissions()).resolves.toBe(1);
        expect((await levels())[2]).toEqual([1, 4]);
        expect((await component()).reported_level).toBe(4);
      });
    });
  });
});
