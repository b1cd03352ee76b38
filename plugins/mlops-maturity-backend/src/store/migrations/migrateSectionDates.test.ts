import {
  maturityModel,
  statementsOfSection,
  type AssessmentDocument,
} from 'backstage-plugin-mlops-maturity-common';
import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
} from '../../__testUtils__/testDatabases';
import { migrationsDirectory } from './migrate';

const MIGRATION = '20261201110000_section_dates.js';
const entityRef = 'component:default/churn';
const PRICES = 'component:default/prices';
const DAYS = ['2026-03-01', '2026-05-01', '2026-07-01', '2026-09-01'] as const;
const [DOCUMENTATION, TRACEABILITY, QUALITY, MONITORING] =
  maturityModel.sections;

const at = (day: string) => new Date(`${day}T10:00:00.000Z`);
const timeOf = (day: string) => at(day).getTime();

function answered(
  answer: AssessmentDocument['answers'][string],
  section: (typeof maturityModel.sections)[number],
) {
  const [{ id }] = statementsOfSection(section);
  return { [id]: answer };
}

describe('the migration to sections that have a date of their own', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'finds the dates on %s in what was submitted and confirmed',
    async id => {
      const { store, knex } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(aComponent('churn'));
      const first = {
        ...answered({ value: 'yes' }, DOCUMENTATION),
        ...answered({ value: 'no', parts: { a: true } }, TRACEABILITY),
        ...answered({ value: 'not-applicable', reason: 'None' }, QUALITY),
      };
      const second = {
        ...first,
        // Another note is no other answer.
        ...answered({ value: 'yes', note: 'See the wiki' }, DOCUMENTATION),
        ...answered({ value: 'no', parts: { a: true, b: true } }, TRACEABILITY),
      };
      const third = {
        ...second,
        ...answered({ value: 'not-applicable', reason: 'No data' }, QUALITY),
      };
      await store.imports.importAssessment({
        entityRef,
        submissions: [first, second, third].map((answers, index) => ({
          submittedAt: at(DAYS[index]),
          submittedBy: 'user:default/ada',
          document: aDocument({ answers }),
        })),
        draft: undefined,
        context: byUser(),
      });
      // One alone has nothing to be compared with.
      await store.catalog.upsertComponent(aComponent('prices'));
      await store.imports.importAssessment({
        entityRef: PRICES,
        submissions: [
          {
            submittedAt: at(DAYS[3]),
            submittedBy: 'user:default/ada',
            document: aDocument({ answers: first }),
          },
        ],
        draft: undefined,
        context: byUser(),
      });
      const confirmed = (day: string, section: string) =>
        knex('confirmation_log').insert({
          entity_ref: entityRef,
          section,
          confirmed_at: timeOf(day),
          confirmed_by: 'user:default/ada',
          revision: 1,
        });
      await confirmed('2026-04-01', DOCUMENTATION.id);
      await confirmed('2026-04-02', DOCUMENTATION.id);
      await confirmed('2026-06-01', QUALITY.id);
      // Counts beside the newest submission, not as a part of it.
      await confirmed('2026-08-01', MONITORING.id);
      const expected = [
        {},
        {
          [DOCUMENTATION.id]: timeOf('2026-04-02'),
          [TRACEABILITY.id]: timeOf(DAYS[1]),
        },
        {
          [DOCUMENTATION.id]: timeOf('2026-04-02'),
          [TRACEABILITY.id]: timeOf(DAYS[1]),
          [QUALITY.id]: timeOf(DAYS[2]),
        },
      ].map(dates => ({
        ...Object.fromEntries(
          maturityModel.sections.map(section => [section.id, timeOf(DAYS[0])]),
        ),
        ...dates,
      }));

      const columns = await knex('submissions').columnInfo();
      await knex.migrate.down({
        directory: migrationsDirectory,
        name: MIGRATION,
      });
      expect(Object.keys(await knex('submissions').columnInfo())).toEqual(
        Object.keys(columns).filter(
          name => !['section_dates', 'result_version'].includes(name),
        ),
      );

      await knex.migrate.latest({ directory: migrationsDirectory });
      const rows: { section_dates: string }[] = await knex('submissions')
        .where({ entity_ref: entityRef })
        .orderBy('revision')
        .select('section_dates');
      expect(rows.map(row => JSON.parse(row.section_dates))).toEqual(expected);
      await store.results.rescoreOutdated();
      await expect(store.results.rescoreSubmissions()).resolves.toBe(4);
      const freshSince = await knex('components')
        .orderBy('entity_ref')
        .pluck('fresh_since');
      expect(freshSince.map(Number)).toEqual([
        timeOf(DAYS[0]),
        timeOf(DAYS[3]),
      ]);

      const { sectionDates } = await store.drafts.getAssessment(entityRef);
      expect(sectionDates.get(TRACEABILITY.id)).toBe(timeOf(DAYS[1]));
    },
  );
});
