import {
  createModelVersions,
  maturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
  type TestStore,
} from '../../__testUtils__/testDatabases';
import { ResultStore } from './ResultStore';
import { raiseRevision } from '../revision';

const ASSESSED = 450;

const everything = {
  filter: {},
  visibility: { type: 'all' },
  asOf: new Date('2026-11-21T12:00:00.000Z'),
} as const;

describe('scoring results again', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    let knex: Knex;
    let store: TestStore;

    const facts = async () => {
      const { servingMode } = await store.reports.count('facets', everything);
      const { heldBack, aboveTarget } = await store.reports.count(
        'summary',
        everything,
      );
      return { servingMode, heldBack, aboveTarget };
    };

    /** Leaves results as the release before this one had packed them. */
    const makeOld = async () => {
      await knex('components')
        .whereNotNull('profile')
        .update({
          profile: knex.raw(`substr(profile, 1, 62) || '--------'`),
          result_version: null,
        });
      await raiseRevision(knex, 'everything');
    };

    beforeAll(async () => {
      ({ knex, store } = await createTestStore(databases, id));
      const names = Array.from({ length: ASSESSED }, (_, index) => `c${index}`);
      await store.catalog.syncCatalog(
        [...names, 'open'].map(name => aComponent(name)),
        [],
        byUser().at,
      );
      for (const [index, name] of names.entries()) {
        await store.imports.importAssessment({
          entityRef: `component:default/${name}`,
          submissions: [
            {
              submittedAt: new Date('2026-10-01T09:00:00.000Z'),
              submittedBy: 'user:default/ada',
              document: aDocument({
                pick: 2,
                answer: 'yes',
                target: index % 2 ? 1 : 4,
                servingModes: index % 3 ? ['batch'] : [],
              }),
            },
          ],
          draft: undefined,
          context: byUser(),
        });
      }
    });

    it('finds nothing to do where all are of this release', async () => {
      const revision = await store.revision.getRevision();
      await expect(store.results.rescoreOutdated()).resolves.toBe(0);
      await expect(store.revision.getRevision()).resolves.toBe(revision);
    });

    it('brings in what an older release did not pack', async () => {
      const before = await facts();
      await makeOld();
      expect(await facts()).not.toEqual(before);
      const revision = await store.revision.getRevision();
      await expect(store.results.rescoreOutdated()).resolves.toBe(ASSESSED);
      expect(await facts()).toEqual(before);
      expect(await store.revision.getRevision()).toBeGreaterThan(revision);
    });

    it('tells how many wait, also where their results stay the same', async () => {
      const waiting = async () =>
        (await store.reports.count('summary', everything)).waitsForScoring;
      expect(await waiting()).toBe(0);
      await knex('components')
        .whereIn('entity_ref', ['component:default/c1', 'component:default/c2'])
        .update({ result_version: 'v0001-2026-11' });
      await raiseRevision(knex, 'everything');
      expect(await waiting()).toBe(2);
      await expect(store.results.rescoreOutdated()).resolves.toBe(2);
      expect(await waiting()).toBe(0);
    });

    it('is done once by several replicas, and goes on after a stop', async () => {
      await makeOld();
      const stop = new AbortController();
      stop.abort();
      await expect(
        store.results.rescoreOutdated(stop.signal),
      ).rejects.toThrow();
      const counts = await Promise.all([
        store.results.rescoreOutdated(),
        store.results.rescoreOutdated(),
      ]);
      expect(counts[0] + counts[1]).toBe(ASSESSED);
    });

    it('follows a newer model, and leaves to it what it has scored', async () => {
      const withoutRules = {
        ...maturityModel,
        modelVersion: '9999-01',
        levels: maturityModel.levels.map(level => ({
          ...level,
          requirements: [],
        })),
      };
      const needs = async () =>
        (
          await store.reports.count('heatmap', {
            ...everything,
            groupBy: 'type',
            limit: 1,
            mode: { type: 'gap' },
          })
        ).total.needs;
      const before = await needs();
      await expect(
        new ResultStore(
          knex,
          createModelVersions(withoutRules),
        ).rescoreOutdated(),
      ).resolves.toBe(ASSESSED);
      const since = await needs();
      expect(since).not.toEqual(before);
      await expect(store.results.rescoreOutdated()).resolves.toBe(0);
      expect(await needs()).toEqual(since);
      const summary = await store.reports.count('summary', everything);
      expect(summary.waitsForScoring).toBe(ASSESSED);
    });
  });
});
