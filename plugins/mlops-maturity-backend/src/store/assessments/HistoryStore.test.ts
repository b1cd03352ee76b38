import {
  maturityModel,
  statementsOf,
  type AssessmentDocument,
  type PlanInput,
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
import { migrationsDirectory } from '../migrations/migrate';

const entityRef = 'component:default/churn';
const [FIRST, SECOND] = statementsOf(maturityModel).map(({ id }) => id);
const [SECTION, OTHER_SECTION] = maturityModel.sections.map(({ id }) => id);

const plan: PlanInput = {
  goal: { type: 'basics' },
  steps: [
    { statementId: FIRST, owner: 'user:default/ada', dueOn: '2026-12-31' },
    { statementId: SECOND },
  ],
};

describe('the life of an assessment', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    it('confirms nothing without a submission', async () => {
      const { store } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(aComponent('churn'));
      const before = await store.revision.getRevision();
      await expect(confirm(store, [SECTION])).resolves.toBe('no-submission');
      expect(await store.revision.getRevision()).toBe(before);
      await expect(
        store.history.listConfirmations(entityRef, 10),
      ).resolves.toEqual([]);
    });

    it('counts from the oldest section, and raises the revision', async () => {
      const { store, knex } = await createTestStore(databases, id);
      await submit(store, 1);
      const before = await store.revision.getRevision();
      await expect(confirm(store, [SECTION])).resolves.toEqual({
        revision: 1,
        confirmedAt: '2026-11-05T10:00:00.000Z',
      });
      expect(await freshSince(knex)).toBe('2026-11-01T10:00:00.000Z');
      expect(await store.revision.getRevision()).toBeGreaterThan(before);

      await confirm(
        store,
        maturityModel.sections.map(section => section.id),
        '2026-11-06T10:00:00.000Z',
      );
      expect(await freshSince(knex)).toBe('2026-11-06T10:00:00.000Z');
    });

    it('confirms nothing that was submitted since it was looked at', async () => {
      const { store } = await createTestStore(databases, id);
      await submit(store, 1);
      await submit(store, 2);
      const before = await store.revision.getRevision();
      for (const seen of [0, 1, 3]) {
        await expect(confirm(store, [SECTION], undefined, seen)).resolves.toBe(
          'conflict',
        );
      }
      expect(await store.revision.getRevision()).toBe(before);
      await expect(
        store.history.listConfirmations(entityRef, 10),
      ).resolves.toEqual([]);
    });

    it('keeps every confirmation and knows the newest of each section', async () => {
      const { store } = await createTestStore(databases, id);
      await submit(store, 1);
      await confirm(store, [SECTION, OTHER_SECTION]);
      await confirm(store, [SECTION], '2026-11-07T10:00:00.000Z');
      const earlier = {
        confirmedAt: '2026-11-05T10:00:00.000Z',
        confirmedBy: 'user:default/ada',
        revision: 1,
      };
      const later = { ...earlier, confirmedAt: '2026-11-07T10:00:00.000Z' };
      const log = await store.history.listConfirmations(entityRef, 10);
      expect(log).toHaveLength(3);
      expect(log[0]).toEqual({ section: SECTION, ...later });
      await expect(
        store.history.listConfirmations(entityRef, 2),
      ).resolves.toEqual(log.slice(0, 2));
      const { confirmations } = await store.drafts.getAssessment(entityRef);
      expect(confirmations).toHaveLength(2);
      expect(confirmations).toEqual(
        expect.arrayContaining([
          { section: SECTION, ...later },
          { section: OTHER_SECTION, ...earlier },
        ]),
      );
    });

    it('lists submissions in pages, newest first', async () => {
      const { store } = await createTestStore(databases, id);
      for (const round of [1, 2, 3]) {
        await submit(store, round);
      }
      const page = await store.history.listSubmissions({
        entityRef,
        before: undefined,
        limit: 2,
      });
      expect(page.submissions.map(({ revision }) => revision)).toEqual([3, 2]);
      expect(page.hasMore).toBe(true);
      const rest = await store.history.listSubmissions({
        entityRef,
        before: 2,
        limit: 2,
      });
      expect(rest.submissions.map(({ revision }) => revision)).toEqual([1]);
      expect(rest.hasMore).toBe(false);
      await expect(
        store.history.getSubmission(entityRef, 2),
      ).resolves.toMatchObject({ submission: page.submissions[1] });
      await expect(
        store.history.getSubmission(entityRef, 4),
      ).resolves.toBeUndefined();
    });

    it('remembers what the catalog said on the day of a submission', async () => {
      const { store } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(
        aComponent('churn', {
          owners: ['group:default/a'],
          lifecycle: 'Experimental',
        }),
      );
      await submit(store, 1);
      await store.catalog.upsertComponent(
        aComponent('churn', { owners: ['group:default/b'] }),
      );
      const { submittedUnder } = await store.drafts.getAssessment(entityRef);
      expect(submittedUnder).toEqual({
        owner: 'group:default/a',
        lifecycle: 'experimental',
      });
    });

    it('does not claim to know it for a submission made elsewhere', async () => {
      const { store } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(aComponent('churn'));
      await store.imports.importAssessment({
        entityRef,
        submissions: [
          {
            submittedAt: new Date('2026-10-01T10:00:00.000Z'),
            submittedBy: 'user:default/ada',
            document: aDocument(),
          },
        ],
        draft: undefined,
        context: byUser(),
      });
      const { submittedUnder } = await store.drafts.getAssessment(entityRef);
      expect(submittedUnder).toBeUndefined();
    });

    it('keeps a plan by version, and never uses a version again', async () => {
      const { store } = await createTestStore(databases, id);
      await expect(write(store, 0, plan)).resolves.toBe('written');
      await expect(write(store, 0, plan)).resolves.toBe('conflict');
      await expect(
        store.drafts.getAssessment(entityRef),
      ).resolves.toMatchObject({
        plan: {
          version: 1,
          current: { document: plan, updatedBy: 'user:default/ada' },
        },
      });
      await expect(write(store, 1, undefined)).resolves.toBe('written');
      await expect(write(store, 2, undefined)).resolves.toBe('written');
      await expect(
        store.drafts.getAssessment(entityRef),
      ).resolves.toMatchObject({
        plan: { version: 2, current: undefined },
      });
    });

    it('lets one of two writers of a plan win', async () => {
      const { store } = await createTestStore(databases, id);
      const outcomes = await Promise.all([
        write(store, 0, plan),
        write(store, 0, plan),
      ]);
      expect(outcomes.sort()).toEqual(['conflict', 'written']);
    });

    it('counts the steps that are open, also after a later submission', async () => {
      const { store, knex } = await createTestStore(databases, id);
      await write(store, 0, plan);
      expect(await openSteps(knex)).toBe(2);
      await submit(store, 1, { [FIRST]: { value: 'yes' } });
      expect(await openSteps(knex)).toBe(1);
      await submit(store, 2, {
        [FIRST]: { value: 'yes' },
        [SECOND]: { value: 'yes' },
      });
      expect(await openSteps(knex)).toBe(0);
      await submit(store, 3);
      expect(await openSteps(knex)).toBe(2);
      await write(store, 1, undefined);
      expect(await openSteps(knex)).toBe(0);
    });

    it('knows which steps are done when the plan comes later', async () => {
      const { store, knex } = await createTestStore(databases, id);
      await submit(store, 1, {
        [FIRST]: { value: 'yes' },
        [SECOND]: { value: 'yes', copiedFrom: 'component:default/twin' },
      });
      const before = await store.revision.getRevision();
      await write(store, 0, plan);
      expect(await openSteps(knex)).toBe(1);
      expect(await store.revision.getRevision()).toBeGreaterThan(before);
    });

    it('lists what an owner has, also beside others, without what is gone', async () => {
      const { store } = await createTestStore(databases, id);
      const owner = 'group:default/a';
      for (const name of ['one', 'two', 'gone']) {
        await store.catalog.upsertComponent(
          aComponent(name, { owners: [owner] }),
        );
      }
      await store.catalog.upsertComponent(
        aComponent('shared', { owners: ['group:default/0', owner] }),
      );
      await store.catalog.removeComponent('component:default/gone');
      await expect(store.catalog.listOwned(owner)).resolves.toEqual(
        expect.arrayContaining([
          'component:default/one',
          'component:default/two',
          'component:default/shared',
        ]),
      );
      await expect(store.catalog.listOwned(owner)).resolves.toHaveLength(3);
      await expect(store.catalog.countOwned(owner)).resolves.toBe(3);
    });

    it('goes up and down with data, and loses no confirmation on the way up', async () => {
      const { store, knex } = await createTestStore(databases, id);
      await submit(store, 1);
      await confirm(store, [SECTION]);
      await write(store, 0, plan);
      const down = async (name: string) =>
        knex.migrate.down({ directory: migrationsDirectory, name });
      await down('20261121150000_assessment_life.js');
      await expect(knex.schema.hasTable('plans')).resolves.toBe(false);
      await expect(knex.schema.hasColumn('submissions', 'owner')).resolves.toBe(
        false,
      );
      await expect(knex('submissions')).resolves.toHaveLength(1);
      const again = await openStore({
        database: databaseServiceOf(knex),
        model: maturityModel,
      });
      await expect(
        again.history.listConfirmations(entityRef, 10),
      ).resolves.toEqual([
        {
          section: SECTION,
          confirmedAt: '2026-11-05T10:00:00.000Z',
          confirmedBy: 'user:default/ada',
        },
      ]);
      await expect(
        again.drafts.getAssessment(entityRef),
      ).resolves.toMatchObject({
        plan: { version: 0, current: undefined },
        submittedUnder: undefined,
      });
    });
  });
});

async function submit(
  store: TestStore,
  round: number,
  answers: AssessmentDocument['answers'] = {},
): Promise<void> {
  const { version } = await store.drafts.getAssessment(entityRef);
  await store.drafts.writeDraft({
    entityRef,
    expectedVersion: version,
    document: aDocument({ pick: 2, answers }),
    context: byUser(),
  });
  await store.submissions.submitDraft({
    entityRef,
    expectedVersion: version + 1,
    requestId: `request-${round}`,
    context: byUser(),
  });
}

function confirm(
  store: TestStore,
  sections: string[],
  at = '2026-11-05T10:00:00.000Z',
  expectedRevision = 1,
) {
  return store.history.confirmSections({
    entityRef,
    sections,
    expectedRevision,
    context: byUser(at),
  });
}

function write(
  store: TestStore,
  expectedVersion: number,
  document: PlanInput | undefined,
) {
  return store.plans.writePlan({
    entityRef,
    expectedVersion,
    document,
    context: byUser(),
  });
}

async function freshSince(knex: Knex): Promise<string> {
  const row = await knex('components')
    .where({ entity_ref: entityRef })
    .first('fresh_since');
  return new Date(Number(row?.fresh_since)).toISOString();
}

async function openSteps(knex: Knex): Promise<number> {
  const row = await knex('plans').first('open_steps');
  return Number(row?.open_steps);
}
