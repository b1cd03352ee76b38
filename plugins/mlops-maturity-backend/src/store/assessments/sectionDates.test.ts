import {
  maturityModel,
  statementsOfSection,
  type AssessmentDocument,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
  type TestStore,
} from '../../__testUtils__/testDatabases';

const entityRef = 'component:default/churn';
const SECTIONS = maturityModel.sections.map(({ id }) => id);
const [DOCUMENTATION, TRACEABILITY, QUALITY] = SECTIONS;
const [FIRST] = statementsOfSection(maturityModel.sections[0]).map(
  ({ id }) => id,
);
const [IN_SECOND] = statementsOfSection(maturityModel.sections[1]).map(
  ({ id }) => id,
);

const onDay = (day: number) =>
  `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;

describe('the age of sections', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    let store: TestStore;
    let knex: Knex;

    beforeEach(async () => {
      ({ store, knex } = await createTestStore(databases, id));
      await store.catalog.upsertComponent(aComponent('churn'));
    });

    async function submit(day: number, answers: AssessmentDocument['answers']) {
      const { version } = await store.drafts.getAssessment(entityRef);
      await store.drafts.writeDraft({
        entityRef,
        expectedVersion: version,
        document: aDocument({ pick: 1, answers }),
        context: byUser(onDay(day)),
      });
      await expect(
        store.submissions.submitDraft({
          entityRef,
          expectedVersion: version + 1,
          requestId: `request-on-${day}`,
          context: byUser(onDay(day)),
        }),
      ).resolves.toMatchObject({ outcome: 'written' });
    }

    async function confirm(day: number, sections: string[], revision: number) {
      await store.history.confirmSections({
        entityRef,
        sections,
        expectedRevision: revision,
        context: byUser(onDay(day)),
      });
    }

    async function dates() {
      const { sectionDates } = await store.drafts.getAssessment(entityRef);
      return Object.fromEntries(
        [...sectionDates].map(([section, time]) => [
          section,
          new Date(time).getUTCDate(),
        ]),
      );
    }

    const all = (day: number) =>
      Object.fromEntries(SECTIONS.map(section => [section, day]));

    async function freshSince() {
      const { fresh_since: time } = await knex('components').first();
      return new Date(Number(time)).getUTCDate();
    }

    it('changes with the answers of a section and no others', async () => {
      await submit(1, { [FIRST]: { value: 'yes' } });
      expect(await dates()).toEqual(all(1));
      await submit(3, {
        [FIRST]: { value: 'yes', note: 'No other answer' },
        [IN_SECOND]: { value: 'no' },
      });
      expect(await dates()).toEqual({ ...all(1), [TRACEABILITY]: 3 });
      expect(await freshSince()).toBe(1);
    });

    it('changes with confirmations, and keeps them over later submissions', async () => {
      await submit(1, { [FIRST]: { value: 'yes' } });
      await confirm(2, [DOCUMENTATION, QUALITY], 1);
      await submit(4, {
        [FIRST]: { value: 'yes' },
        [IN_SECOND]: { value: 'no' },
      });
      expect(await dates()).toEqual({
        ...all(1),
        [DOCUMENTATION]: 2,
        [TRACEABILITY]: 4,
        [QUALITY]: 2,
      });
      await submit(6, { [FIRST]: { value: 'no' } });
      expect(await dates()).toEqual({
        ...all(1),
        [DOCUMENTATION]: 6,
        [TRACEABILITY]: 6,
        [QUALITY]: 2,
      });
      await confirm(8, SECTIONS, 3);
      expect(await dates()).toEqual(all(8));
      expect(await freshSince()).toBe(8);
    });

    it('is that of the day in a submission of before', async () => {
      await submit(1, {});
      await confirm(2, [QUALITY], 1);
      await submit(4, { [FIRST]: { value: 'no' } });
      await confirm(8, SECTIONS, 2);
      const found = await store.history.getSubmission(entityRef, 2);
      expect(found?.sectionDates.get(QUALITY)).toBe(Date.parse(onDay(2)));
      expect(found?.sectionDates.get(DOCUMENTATION)).toBe(Date.parse(onDay(4)));
    });

    it('comes with an imported history', async () => {
      await store.imports.importAssessment({
        entityRef,
        submissions: [
          { day: 1, answers: { [FIRST]: { value: 'yes' as const } } },
          { day: 5, answers: { [FIRST]: { value: 'no' as const } } },
        ].map(({ day, answers }) => ({
          submittedAt: new Date(onDay(day)),
          submittedBy: 'user:default/ada',
          document: aDocument({ answers }),
        })),
        draft: undefined,
        context: byUser(onDay(9)),
      });
      expect(await dates()).toEqual({ ...all(1), [DOCUMENTATION]: 5 });
      expect(await freshSince()).toBe(1);
    });

    it('is found again when results are scored again', async () => {
      await submit(1, { [FIRST]: { value: 'yes' } });
      await confirm(2, SECTIONS, 1);
      await submit(4, { [FIRST]: { value: 'no' } });
      await knex('components').update({ result_version: null, fresh_since: 0 });
      await store.results.rescoreOutdated();
      expect(await freshSince()).toBe(2);
    });
  });
});
