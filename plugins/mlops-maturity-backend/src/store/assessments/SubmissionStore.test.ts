import {
  maturityModel,
  scoreAssessment,
  toScoringInput,
  type AssessmentDocument,
} from 'backstage-plugin-mlops-maturity-common';
import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
  type TestStore,
} from '../../__testUtils__/testDatabases';
import type { WriteContext } from '../WriteContext';

const entityRef = 'component:default/churn';
const asOf = new Date('2026-11-21T12:00:00.000Z');
const everything = { filter: {}, visibility: { type: 'all' }, asOf } as const;

describe('submissions', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    it('turns the draft into the revision that counts', async () => {
      const { store } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(aComponent('churn'));
      const document = aDocument({ pick: 2, answer: 'yes', target: 2 });
      await draft(store, 0, document);
      const outcome = await submit(store, 1, 'request-1');
      expect(outcome).toMatchObject({
        outcome: 'written',
        assessment: {
          version: 2,
          draft: undefined,
          submission: {
            revision: 1,
            submittedAt: '2026-11-01T10:00:00.000Z',
            submittedBy: 'user:default/ada',
            document,
            reportedLevel: scoreAssessment(
              toScoringInput(document),
              maturityModel,
            ).reportedLevel,
            previousLevel: null,
          },
          confirmations: [],
        },
      });
      await expect(store.drafts.getAssessment(entityRef)).resolves.toEqual({
        ...outcome.assessment,
        readAt: expect.any(Date),
      });
      await expect(
        store.reports.count('summary', everything),
      ).resolves.toMatchObject({
        inScope: 1,
        assessed: 1,
        onTarget: 1,
      });
    });

    it('answers with the plan and the place of that very moment', async () => {
      const { store } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(
        aComponent('churn', { owners: ['group:default/ads'] }),
      );
      await draft(store, 0, aDocument({ pick: 2, answer: 'yes' }));
      await store.catalog.upsertComponent(
        aComponent('churn', { owners: ['group:default/search'] }),
      );
      await store.plans.writePlan({
        entityRef,
        expectedVersion: 0,
        document: { goal: { type: 'basics' }, steps: [] },
        context: byUser(),
      });
      const { outcome, assessment } = await submit(store, 1, 'request-1');
      expect(outcome).toBe('written');
      expect(assessment).toEqual({
        ...(await store.drafts.getAssessment(entityRef)),
        readAt: expect.any(Date),
      });
      expect(assessment).toMatchObject({
        plan: { current: { document: { goal: { type: 'basics' } } } },
        submittedUnder: { owner: 'group:default/search' },
      });
    });

    it('counts the newest revision and keeps the level before it', async () => {
      const { store } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(aComponent('churn'));
      await draft(store, 0, aDocument({ pick: 1, answer: 'yes' }));
      await submit(store, 1, 'request-1');
      await draft(store, 2, aDocument({ pick: 3, answer: 'yes' }));
      const { assessment } = await submit(store, 3, 'request-2');
      expect(assessment.submission).toMatchObject({
        revision: 2,
        reportedLevel: 3,
        previousLevel: 1,
      });
      const levels = await store.reports.count('levels', {
        ...everything,
        groupBy: 'owner',
        limit: 10,
      });
      expect(levels.total.reported).toEqual([0, 0, 0, 1, 0]);
    });

    it('answers a retry with what the first request did', async () => {
      const { store } = await createTestStore(databases, id);
      await draft(store, 0);
      await submit(store, 1, 'request-1');
      await draft(store, 2, aDocument({ pick: 4 }));
      const revision = await store.revision.getRevision();
      const retry = await submit(store, 1, 'request-1');
      expect(retry.outcome).toBe('replayed');
      expect(retry.assessment).toMatchObject({
        version: 3,
        submission: { revision: 1 },
      });
      expect(retry.assessment.draft).toBeDefined();
      expect(await store.revision.getRevision()).toBe(revision);
    });

    it('takes a request for nothing else than what it was made for', async () => {
      const { store } = await createTestStore(databases, id);
      await draft(store, 0);
      await submit(store, 1, 'request-1');
      await draft(store, 2, aDocument({ pick: 4 }));
      const other = 'component:default/other';
      await draft(store, 0, aDocument(), other);
      const revision = await store.revision.getRevision();
      const bob = { ...byUser(), actor: 'user:default/bob' };
      for (const request of [
        submit(store, 2, 'request-1'),
        submit(store, 3, 'request-1'),
        submit(store, 1, 'request-1', bob),
        submit(store, 1, 'request-1', byUser(), other),
      ]) {
        await expect(request).resolves.toMatchObject({
          outcome: 'other-request',
        });
      }
      expect(await store.revision.getRevision()).toBe(revision);
    });

    it('takes the same request sent for many components at once for one of them', async () => {
      const { store } = await createTestStore(databases, id);
      const refs = Array.from(
        { length: 5 },
        (_, index) => `component:default/at-once-${index}`,
      );
      for (const ref of refs) {
        await draft(store, 0, aDocument(), ref);
      }
      const outcomes = await Promise.all(
        refs.map(ref => submit(store, 1, 'request-1', byUser(), ref)),
      );
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
        ...Array(4).fill('other-request'),
        'written',
      ]);
      const submitted = await Promise.all(
        refs.map(ref => store.drafts.getAssessment(ref)),
      );
      expect(submitted.filter(({ submission }) => submission)).toHaveLength(1);
      expect(submitted.filter(each => each.draft)).toHaveLength(4);
    });

    it('makes one submission of the same request sent many times at once', async () => {
      const { store } = await createTestStore(databases, id);
      await draft(store, 0);
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, () => submit(store, 1, 'request-1')),
      );
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
        ...Array(9).fill('replayed'),
        'written',
      ]);
      for (const { assessment } of outcomes) {
        expect(assessment).toMatchObject({
          version: 2,
          submission: { revision: 1 },
        });
      }
    });

    it('makes one submission of different requests on the same version', async () => {
      const { store } = await createTestStore(databases, id);
      await draft(store, 0);
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          submit(store, 1, `request-${index}`),
        ),
      );
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
        ...Array(9).fill('conflict'),
        'written',
      ]);
    });

    it('submits nothing on another version, and nothing without a draft', async () => {
      const { store } = await createTestStore(databases, id);
      await expect(submit(store, 0, 'request-0')).resolves.toMatchObject({
        outcome: 'no-draft',
        assessment: { version: 0, submission: undefined },
      });
      await draft(store, 0);
      await expect(submit(store, 0, 'request-1')).resolves.toMatchObject({
        outcome: 'conflict',
        assessment: { version: 1, submission: undefined },
      });
    });

    it('writes all or nothing', async () => {
      const { store, knex } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(aComponent('churn'));
      await draft(store, 0);
      const before = await store.drafts.getAssessment(entityRef);
      await knex.schema.renameTable('revision', 'missing');
      await expect(submit(store, 1, 'request-1')).rejects.toThrow();
      await knex.schema.renameTable('missing', 'revision');
      await expect(store.drafts.getAssessment(entityRef)).resolves.toEqual({
        ...before,
        readAt: expect.any(Date),
      });
      await expect(
        store.reports.count('summary', everything),
      ).resolves.toMatchObject({
        assessed: 0,
      });
    });

    it('keeps a result for a component that the catalog has yet to show', async () => {
      const { store } = await createTestStore(databases, id);
      await draft(store, 0, aDocument({ pick: 2, answer: 'yes' }));
      await submit(store, 1, 'request-1');
      await expect(store.catalog.listComponentRefs()).resolves.toEqual([]);
      await expect(
        store.reports.count('summary', everything),
      ).resolves.toMatchObject({
        inScope: 0,
      });
      await store.catalog.upsertComponent(aComponent('churn'));
      await expect(
        store.reports.count('summary', everything),
      ).resolves.toMatchObject({
        inScope: 1,
        assessed: 1,
      });
    });

    it('takes the age of the oldest section that counts', async () => {
      const [first, ...others] = maturityModel.sections.map(each => each.id);
      const excluded = Object.fromEntries(
        maturityModel.sections
          .filter(section => section.id === first)
          .flatMap(section => section.subsections)
          .flatMap(subsection => subsection.statements)
          .map(statement => [
            statement.id,
            { value: 'not-applicable' as const, reason: 'No project' },
          ]),
      );
      const staleAfter = async (document: AssessmentDocument) => {
        const { store } = await createTestStore(databases, id);
        await store.catalog.upsertComponent(aComponent('churn'));
        await draft(store, 0, document);
        const actor = 'user:default/ada';
        await submit(store, 1, 'request-1', {
          actor,
          at: new Date('2025-01-01T00:00:00.000Z'),
        });
        await store.history.confirmSections({
          entityRef,
          sections: others,
          expectedRevision: 1,
          context: { actor, at: asOf },
        });
        const { confirmations } = await store.drafts.getAssessment(entityRef);
        expect(confirmations.map(({ section }) => section)).toEqual(
          [...others].sort(),
        );
        return (await store.reports.count('summary', everything)).stale;
      };

      expect(await staleAfter(aDocument({ answer: 'yes' }))).toBe(1);
      expect(
        await staleAfter(aDocument({ answer: 'yes', answers: excluded })),
      ).toBe(0);
    });
  });
});

describe('imported assessments', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    const history = {
      entityRef,
      submissions: [
        {
          submittedAt: new Date('2026-03-01T08:00:00.000Z'),
          submittedBy: 'user:default/bob',
          document: aDocument({ pick: 1, answer: 'yes' }),
        },
        {
          submittedAt: new Date('2026-09-01T08:00:00.000Z'),
          submittedBy: 'user:default/eve',
          document: aDocument({ pick: 2, answer: 'yes' }),
        },
      ],
      draft: {
        updatedBy: 'user:default/eve',
        document: aDocument({ pick: 3, answer: 'yes' }),
      },
      context: byUser(),
    };

    it('come with their history and their draft', async () => {
      const { store } = await createTestStore(databases, id);
      await expect(store.imports.importAssessment(history)).resolves.toBe(true);
      await expect(
        store.drafts.getAssessment(entityRef),
      ).resolves.toMatchObject({
        version: 1,
        draft: {
          document: aDocument({ pick: 3, answer: 'yes' }),
          updatedAt: '2026-11-01T10:00:00.000Z',
          updatedBy: 'user:default/eve',
          basedOnRevision: 2,
        },
        submission: {
          revision: 2,
          submittedAt: '2026-09-01T08:00:00.000Z',
          submittedBy: 'user:default/eve',
          document: aDocument({ pick: 2, answer: 'yes' }),
          reportedLevel: 2,
          previousLevel: 1,
        },
        confirmations: [],
      });
    });

    it('never overwrite a draft or a submission', async () => {
      const { store } = await createTestStore(databases, id);
      await draft(store, 0);
      await expect(store.imports.importAssessment(history)).resolves.toBe(
        false,
      );
      await submit(store, 1, 'request-1');
      await expect(store.imports.importAssessment(history)).resolves.toBe(
        false,
      );
      const { submission, draft: stored } = await store.drafts.getAssessment(
        entityRef,
      );
      expect(submission?.revision).toBe(1);
      expect(stored).toBeUndefined();
    });

    it('arrive once when they are sent many times at once', async () => {
      const { store } = await createTestStore(databases, id);
      const imported = await Promise.all(
        Array.from({ length: 5 }, () =>
          store.imports.importAssessment(history),
        ),
      );
      expect(imported.filter(Boolean)).toHaveLength(1);
      const { submission } = await store.drafts.getAssessment(entityRef);
      expect(submission?.revision).toBe(2);
    });

    it('may replace a draft that was discarded', async () => {
      const { store } = await createTestStore(databases, id);
      await draft(store, 0);
      await store.drafts.discardDraft({
        entityRef,
        expectedVersion: 1,
        context: byUser(),
      });
      await expect(store.imports.importAssessment(history)).resolves.toBe(true);
      const { version } = await store.drafts.getAssessment(entityRef);
      expect(version).toBe(3);
    });
  });
});

function draft(
  store: TestStore,
  expectedVersion: number,
  document = aDocument(),
  ref = entityRef,
) {
  return store.drafts.writeDraft({
    entityRef: ref,
    expectedVersion,
    document,
    context: byUser(),
  });
}

function submit(
  store: TestStore,
  expectedVersion: number,
  requestId: string,
  context: WriteContext = byUser(),
  ref = entityRef,
) {
  return store.submissions.submitDraft({
    entityRef: ref,
    expectedVersion,
    requestId,
    context,
  });
}
