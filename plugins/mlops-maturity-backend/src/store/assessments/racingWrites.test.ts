import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
  type TestStore,
} from '../../__testUtils__/testDatabases';

const entityRef = 'component:default/churn';
const SECTION = 'documentation';
const context = byUser();
const PICKS = [0, 1, 2, 3, 4] as const;

describe('writes of one assessment at the same time', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    it('loses no save of two editors who try again until theirs fits', async () => {
      const { store } = await createTestStore(databases, id);
      const saved: number[] = [];
      const edit = async () => {
        for (const pick of PICKS) {
          for (let isSaved = false; !isSaved; ) {
            const { version } = await store.drafts.getAssessment(entityRef);
            isSaved = await save(store, version, pick);
            if (isSaved) {
              saved.push(version + 1);
            }
          }
        }
      };
      await Promise.all([edit(), edit()]);
      expect(saved.sort((a, b) => a - b)).toEqual(
        Array.from({ length: 2 * PICKS.length }, (_, index) => index + 1),
      );
      const { version } = await store.drafts.getAssessment(entityRef);
      expect(version).toBe(2 * PICKS.length);
    });

    it('lets either a save or a submit of the same version through', async () => {
      const { store } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(aComponent('churn'));
      for (const round of [1, 2, 3, 4, 5]) {
        const { version: before } = await store.drafts.getAssessment(entityRef);
        await save(store, before, 1);
        const [isSaved, submitted] = await Promise.all([
          save(store, before + 1, 2),
          submit(store, before + 1, `request-${round}`),
        ]);
        const after = await store.drafts.getAssessment(entityRef);
        expect(after.version).toBe(before + 2);
        expect(isSaved).toBe(submitted.outcome === 'conflict');
        expect(isSaved).toBe(after.draft !== undefined);
        const kept = isSaved ? after.draft : after.submission;
        expect(kept?.document).toEqual(aDocument({ pick: isSaved ? 2 : 1 }));
        // Either way the next round starts without a draft.
        await submit(store, before + 2, `request-${round}-again`);
      }
    });

    it('keeps both a save and a confirmation', async () => {
      const { store } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(aComponent('churn'));
      await save(store, 0, 1);
      await submit(store, 1, 'request-1');
      await save(store, 2, 2);
      const [isSaved, confirmed] = await Promise.all([
        save(store, 3, 3),
        store.history.confirmSections({
          entityRef,
          sections: [SECTION],
          expectedRevision: 1,
          context,
        }),
      ]);
      expect([isSaved, confirmed]).toMatchObject([true, { revision: 1 }]);
      await expect(
        store.drafts.getAssessment(entityRef),
      ).resolves.toMatchObject({
        version: 4,
        draft: { document: aDocument({ pick: 3 }) },
        confirmations: [{ section: SECTION }],
      });
    });

    it('starts one draft of a save and an import, on what it was made on', async () => {
      const { store } = await createTestStore(databases, id);
      const [isSaved, isImported] = await Promise.all([
        save(store, 0, 1),
        store.imports.importAssessment({
          entityRef,
          submissions: [
            {
              submittedAt: new Date('2026-10-01T10:00:00.000Z'),
              submittedBy: 'user:default/eve',
              document: aDocument({ pick: 4 }),
            },
          ],
          draft: undefined,
          context,
        }),
      ]);
      expect(isImported).toBe(!isSaved);
      const { draft, submission } = await store.drafts.getAssessment(entityRef);
      expect([draft !== undefined, submission !== undefined]).toEqual([
        isSaved,
        isImported,
      ]);
    });
  });
});

async function save(
  store: TestStore,
  expectedVersion: number,
  pick: (typeof PICKS)[number],
): Promise<boolean> {
  const { outcome } = await store.drafts.writeDraft({
    entityRef,
    expectedVersion,
    document: aDocument({ pick }),
    context,
  });
  return outcome === 'written';
}

function submit(store: TestStore, expectedVersion: number, requestId: string) {
  return store.submissions.submitDraft({
    entityRef,
    expectedVersion,
    requestId,
    context,
  });
}
