import {
  maturityModel,
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
import type { CatalogNode } from '../../rules/CatalogComponent';
import { positionOf } from '../../rules/result/profilePositions';
import type { ComponentRecord } from '../tables';

const IAC = 'traceability.infrastructure.iac';
const COSTS = 'monitoring.infrastructure.cost-tracking';

const DOMAIN: CatalogNode = {
  entityRef: 'domain:default/payments',
  title: 'Payments',
  parents: [],
};
const SYSTEM: CatalogNode = {
  entityRef: 'system:default/checkout',
  title: 'Checkout',
  parents: [DOMAIN.entityRef],
};

const yes = { value: 'yes', note: undefined, evidence: [] } as const;
const no = { value: 'no', note: undefined, evidence: [] } as const;

describe('shared answers in the store', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    let knex: Knex;
    let store: TestStore;

    const share = async (
      node: CatalogNode,
      answers: Record<string, typeof yes | typeof no | null>,
      by = store,
    ) => {
      const { version } = await by.sharedAnswers.getSharedAnswers(
        node.entityRef,
      );
      return by.sharedAnswers.changeSharedAnswers({
        node,
        expectedVersion: version,
        answers: new Map(Object.entries(answers)),
        context: byUser(),
      });
    };

    const assess = (name: string, answers: Record<string, 'yes' | 'no'> = {}) =>
      store.imports.importAssessment({
        entityRef: `component:default/${name}`,
        submissions: [
          {
            submittedAt: new Date('2026-10-01T09:00:00.000Z'),
            submittedBy: 'user:default/ada',
            document: aDocument({
              answers: Object.fromEntries(
                Object.entries(answers).map(([key, value]) => [key, { value }]),
              ),
            }),
          },
        ],
        draft: undefined,
        context: byUser(),
      });

    /** How the result of a component counts a statement: y, n or ?. */
    const counted = async (name: string, statement = IAC) => {
      const record = await knex<ComponentRecord>('components')
        .where({ entity_ref: `component:default/${name}` })
        .first('profile');
      return record?.profile?.[positionOf(statement)];
    };

    beforeEach(async () => {
      ({ knex, store } = await createTestStore(databases, id));
      await store.catalog.syncCatalog(
        ['follower', 'own', 'open'].map(name =>
          aComponent(name, { systems: [SYSTEM.entityRef] }),
        ),
        [DOMAIN, SYSTEM],
        byUser().at,
      );
      await assess('follower');
      await assess('own', { [IAC]: 'no' });
    });

    it('have only those scored again that do not answer themselves', async () => {
      await expect(share(SYSTEM, { [IAC]: yes })).resolves.toEqual({
        outcome: 'written',
        changed: [IAC],
        outdated: 1,
      });
      await expect(store.results.rescoreOutdated()).resolves.toBe(1);
      expect(await counted('follower')).toBe('y');
      expect(await counted('own')).toBe('n');
    });

    it('tell reports that nothing waits any more where no result differs', async () => {
      await share(SYSTEM, { [IAC]: yes });
      await store.results.rescoreOutdated();
      await share(DOMAIN, { [IAC]: no });
      const revision = await store.revision.getRevision();
      await expect(store.results.rescoreOutdated()).resolves.toBe(1);
      await expect(store.revision.getRevision()).resolves.toBe(revision + 1);
      await expect(store.results.rescoreOutdated()).resolves.toBe(0);
      await expect(store.revision.getRevision()).resolves.toBe(revision + 1);
    });

    it('count whom they reach once older results were scored again', async () => {
      const reach = async () => {
        const { sharedAnswers, revision, reports } = store;
        const { reachOf } = await sharedAnswers.getReach(
          await sharedAnswers.bookAt(await revision.getRevision()),
          SYSTEM.entityRef,
          await reports.refs({
            filter: { system: [SYSTEM.entityRef] },
            visibility: { type: 'all' },
            asOf: byUser().at,
          }),
        );
        return reachOf(IAC);
      };
      await knex('components')
        .whereNotNull('profile')
        .update({ own_answers: null, result_version: '1-older' });
      await expect(store.results.rescoreOutdated()).resolves.toBe(2);
      expect(await reach()).toEqual({
        follow: 2,
        answeredThemselves: 1,
        answeredNearer: 0,
        besideYes: 0,
        besideNo: 0,
        undecided: 0,
      });
    });

    it('come back with a component that was out of scope', async () => {
      await store.catalog.syncCatalog([], [DOMAIN, SYSTEM], byUser().at);
      await share(SYSTEM, { [IAC]: yes });
      await store.results.rescoreOutdated();
      await store.catalog.upsertComponent(
        aComponent('follower', { systems: [SYSTEM.entityRef] }),
      );
      expect(await counted('follower')).toBe('y');
    });

    it('and submissions at once leave no result behind', async () => {
      for (let round = 1; round <= 8; round += 1) {
        const entityRef = 'component:default/follower';
        const { version } = await store.drafts.getAssessment(entityRef);
        await store.drafts.writeDraft({
          entityRef,
          expectedVersion: version,
          document: aDocument(),
          context: byUser(),
        });
        const value = round % 2 ? yes : no;
        await Promise.all([
          store.submissions.submitDraft({
            entityRef,
            expectedVersion: version + 1,
            requestId: `round-${round}`,
            context: byUser(),
          }),
          share(SYSTEM, { [IAC]: value }),
          share(DOMAIN, { [COSTS]: value }),
          store.results.rescoreOutdated(),
        ]);
        await store.results.rescoreOutdated();
        expect(await counted('follower', IAC)).toBe(value.value[0]);
        expect(await counted('follower', COSTS)).toBe(value.value[0]);
      }
    });

    it('are asked again where a newer model words a statement differently', async () => {
      await share(SYSTEM, { [IAC]: yes, [COSTS]: yes });
      const newer: MaturityModel = {
        ...maturityModel,
        modelVersion: 'newer',
        sections: maturityModel.sections.map(section => ({
          ...section,
          subsections: section.subsections.map(subsection => ({
            ...subsection,
            statements: subsection.statements.map(statement =>
              statement.id === IAC
                ? { ...statement, statement: 'All of it is code.' }
                : statement,
            ),
          })),
        })),
      };
      const updated = await openStore({
        database: databaseServiceOf(knex),
        model: newer,
        olderModels: [maturityModel],
      });
      await updated.results.rescoreOutdated();
      const { answers } = await updated.sharedAnswers.getSharedAnswers(
        SYSTEM.entityRef,
      );
      expect(answers.get(IAC)?.wordingOf).toBe(maturityModel.modelVersion);
      expect(answers.get(COSTS)).not.toHaveProperty('wordingOf');
      expect(await counted('follower', COSTS)).toBe('y');
      expect(await counted('follower', IAC)).toBe('?');

      await share(SYSTEM, { [IAC]: yes }, updated);
      await updated.results.rescoreOutdated();
      const book = await updated.sharedAnswers.bookAt(
        await updated.revision.getRevision(),
      );
      expect(
        [
          ...book
            .answeredFor({
              systems: [SYSTEM.entityRef],
              domains: [],
              owners: [],
            })
            .inherited.keys(),
        ].sort(),
      ).toEqual([COSTS, IAC]);
      // Its newest submission is on the older wording, which nobody answers.
      expect(await counted('follower', IAC)).toBe('?');
    });
  });
});
