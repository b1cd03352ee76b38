import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
} from '../../__testUtils__/testDatabases';

const entityRef = 'component:default/churn';

describe('drafts', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    it('has version 0 and nothing in it before anybody wrote', async () => {
      const { store } = await createTestStore(databases, id);
      await expect(store.drafts.getAssessment(entityRef)).resolves.toEqual({
        version: 0,
        draft: undefined,
        submission: undefined,
        sectionDates: new Map(),
        confirmations: [],
        plan: { version: 0, current: undefined },
        submittedUnder: undefined,
        component: undefined,
        catalogRevision: await store.revision.getCatalogRevision(),
        readAt: expect.any(Date),
      });
    });

    it('keeps what was written, by whom and when', async () => {
      const { store } = await createTestStore(databases, id);
      const document = aDocument({
        pick: 2,
        answers: {
          'documentation.technical.api': {
            value: 'not-applicable',
            reason: 'ünïcode, \u0000 and "quotes"',
          },
        },
      });
      const outcome = await store.drafts.writeDraft({
        entityRef,
        expectedVersion: 0,
        document,
        context: byUser('2026-11-01T10:00:00.123Z'),
      });
      const changed = {
        version: 1,
        draft: {
          document,
          updatedAt: '2026-11-01T10:00:00.123Z',
          updatedBy: 'user:default/ada',
          basedOnRevision: null,
        },
      };
      expect(outcome).toEqual({ outcome: 'written', changed });
      await expect(
        store.drafts.getAssessment(entityRef),
      ).resolves.toMatchObject({
        ...changed,
        submission: undefined,
      });
    });

    it('refuses a write on any other version', async () => {
      const { store } = await createTestStore(databases, id);
      const first = aDocument({ pick: 1 });
      await write(0, first);
      for (const expectedVersion of [0, 2, 99]) {
        const outcome = await write(expectedVersion, aDocument({ pick: 3 }));
        expect(outcome).toEqual({ outcome: 'conflict' });
        const stored = await store.drafts.getAssessment(entityRef);
        expect(stored.version).toBe(1);
        expect(stored.draft?.document).toEqual(first);
      }

      function write(expectedVersion: number, document = aDocument()) {
        return store.drafts.writeDraft({
          entityRef,
          expectedVersion,
          document,
          context: byUser(),
        });
      }
    });

    it.each([0, 1])(
      'lets exactly one of many writers on version %s through',
      async version => {
        const { store } = await createTestStore(databases, id);
        const write = (pick: 0 | 1 | 2 | 3 | 4) =>
          store.drafts.writeDraft({
            entityRef,
            expectedVersion: version,
            document: aDocument({ pick }),
            context: byUser(),
          });
        if (version === 1) {
          await store.drafts.writeDraft({
            entityRef,
            expectedVersion: 0,
            document: aDocument(),
            context: byUser(),
          });
        }
        const picks = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4] as const;
        const outcomes = await Promise.all(picks.map(write));
        const written = outcomes.flatMap((each, index) =>
          each.outcome === 'written' ? [index] : [],
        );
        expect(written).toHaveLength(1);
        const stored = await store.drafts.getAssessment(entityRef);
        expect(stored.version).toBe(version + 1);
        expect(stored.draft?.document).toEqual(
          aDocument({ pick: picks[written[0]] }),
        );
      },
    );

    it('never gives a version twice, however a draft ends', async () => {
      const { store } = await createTestStore(databases, id);
      const context = byUser();
      await store.drafts.writeDraft({
        entityRef,
        expectedVersion: 0,
        document: aDocument(),
        context,
      });
      const discarded = await store.drafts.discardDraft({
        entityRef,
        expectedVersion: 1,
        context,
      });
      expect(discarded).toEqual({
        outcome: 'written',
        changed: { version: 2, draft: undefined },
      });
      const stale = await store.drafts.writeDraft({
        entityRef,
        expectedVersion: 1,
        document: aDocument(),
        context,
      });
      expect(stale.outcome).toBe('conflict');
      await store.drafts.writeDraft({
        entityRef,
        expectedVersion: 2,
        document: aDocument(),
        context,
      });
      const submitted = await store.submissions.submitDraft({
        entityRef,
        expectedVersion: 3,
        requestId: 'request-1',
        context,
      });
      expect(submitted).toMatchObject({ assessment: { version: 4 } });
    });

    it('keeps a draft that somebody else changed from being discarded', async () => {
      const { store } = await createTestStore(databases, id);
      const context = byUser();
      await store.drafts.writeDraft({
        entityRef,
        expectedVersion: 0,
        document: aDocument(),
        context,
      });
      const outcome = await store.drafts.discardDraft({
        entityRef,
        expectedVersion: 0,
        context,
      });
      expect(outcome).toEqual({ outcome: 'conflict' });
      const { draft } = await store.drafts.getAssessment(entityRef);
      expect(draft).toBeDefined();
    });

    it('discards nothing without complaint', async () => {
      const { store } = await createTestStore(databases, id);
      await expect(
        store.drafts.discardDraft({
          entityRef,
          expectedVersion: 0,
          context: byUser(),
        }),
      ).resolves.toEqual({
        outcome: 'written',
        changed: { version: 0, draft: undefined },
      });
    });

    it('remembers the submission that it started from', async () => {
      const { store } = await createTestStore(databases, id);
      const context = byUser();
      const write = (expectedVersion: number) =>
        store.drafts.writeDraft({
          entityRef,
          expectedVersion,
          document: aDocument(),
          context,
        });
      await write(0);
      await store.submissions.submitDraft({
        entityRef,
        expectedVersion: 1,
        requestId: 'request-1',
        context,
      });
      for (const version of [2, 3]) {
        await expect(write(version)).resolves.toMatchObject({
          outcome: 'written',
          changed: { draft: { basedOnRevision: 1 } },
        });
      }
      const { draft } = await store.drafts.getAssessment(entityRef);
      expect(draft?.basedOnRevision).toBe(1);
    });

    it('begins once, however many have read that there is none', async () => {
      const { store } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(aComponent('churn'));
      for (const isKnown of [true, false]) {
        const read = await store.drafts.getAssessment(entityRef);
        const revision = await store.revision.getRevision();
        expect(read.draft).toBeUndefined();
        const outcomes = await Promise.all(
          Array.from({ length: 5 }, () =>
            store.drafts.writeDraft({
              entityRef,
              expectedVersion: read.version,
              document: aDocument(),
              context: byUser(),
              read: isKnown ? read : undefined,
            }),
          ),
        );
        expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
          ...Array(4).fill('conflict'),
          'written',
        ]);
        expect(await store.revision.getRevision()).toBe(revision + 1);
        await store.drafts.discardDraft({
          entityRef,
          expectedVersion: read.version + 1,
          context: byUser(),
        });
      }
    });

    it('changes the reports by coming and going, not by being edited', async () => {
      const { store } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(aComponent('churn'));
      const context = byUser();
      const write = (expectedVersion: number) =>
        store.drafts.writeDraft({
          entityRef,
          expectedVersion,
          document: aDocument(),
          context,
        });
      const revisions = [await store.revision.getRevision()];
      for (const step of [
        () => write(0),
        () => write(1),
        () =>
          store.drafts.discardDraft({ entityRef, expectedVersion: 2, context }),
      ]) {
        await step();
        revisions.push(await store.revision.getRevision());
      }
      const [before, started, edited, discarded] = revisions;
      expect(started).toBeGreaterThan(before);
      expect(edited).toBe(started);
      expect(discarded).toBeGreaterThan(edited);
    });
  });
});
