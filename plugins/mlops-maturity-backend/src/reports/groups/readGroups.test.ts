import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
} from '../../__testUtils__/testDatabases';
import { ReportMemory } from '../memory/ReportMemory';

const CHURN = aComponent('churn');

/** What it takes to read what one component was: ask, take, count. */
const COUNTS_OF_ONE_REPORT = 3;

describe('the change of the same components', () => {
  const databases = createTestDatabases();

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each(databases.eachSupportedId())(
    'says on %s what waits, whichever days others ask for meanwhile',
    async id => {
      const { knex, store } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(CHURN);
      await store.imports.importAssessment({
        entityRef: CHURN.entityRef,
        submissions: [
          {
            submittedAt: new Date('2026-05-01T08:00:00.000Z'),
            submittedBy: 'user:default/ada',
            document: aDocument({ pick: 1 }),
          },
        ],
        draft: undefined,
        context: byUser(),
      });
      await knex('components').update({ result_version: null });

      const { count } = ReportMemory.prototype;
      let counts = 0;
      jest
        .spyOn(ReportMemory.prototype, 'count')
        .mockImplementation(async function countAmongOthers(
          this: ReportMemory,
          selection,
          inTable,
        ) {
          const counted = await count.call(this, selection, inTable);
          counts += 1;
          if (counts >= COUNTS_OF_ONE_REPORT) {
            await count.call(this, selection, components => {
              components.profilesAt('2026-01-01');
              components.profilesAt('2026-01-02');
            });
          }
          return counted;
        });

      const selection = {
        filter: {},
        visibility: { type: 'all' },
        asOf: new Date('2026-11-21T12:00:00.000Z'),
      } as const;
      const grouped = { ...selection, groupBy: 'type', limit: 1 } as const;
      const { scoring } = await store.reports.count('heatmap', {
        ...grouped,
        mode: { type: 'change', since: '2026-05-24', sameComponents: true },
      });
      expect(scoring.waiting).toBe(1);

      jest.restoreAllMocks();
      const levels = await store.reports.count('levels', grouped);
      expect(levels.scoring).toEqual(scoring);
      const statements = await store.reports.count('statements', selection);
      expect(statements.scoring).toEqual(scoring);
    },
  );
});
