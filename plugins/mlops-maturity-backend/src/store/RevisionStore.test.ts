import { aComponent, aDocument, byUser } from '../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
} from '../__testUtils__/testDatabases';

const entityRef = 'component:default/churn';
const context = byUser();
const yes = { value: 'yes', note: undefined, evidence: [] } as const;

describe('the revision', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'is that of the catalog as well where %s has another catalog or shared answer',
    async id => {
      const { store } = await createTestStore(databases, id);
      const raisedBy = async (write: () => Promise<unknown>) => {
        const before = await store.revision.getCatalogRevision();
        await write();
        const after = await store.revision.getCatalogRevision();
        return after > before && after === (await store.revision.getRevision());
      };
      const draft = (expectedVersion: number) =>
        store.drafts.writeDraft({
          entityRef,
          expectedVersion,
          document: aDocument(),
          context,
        });

      for (const write of [
        () => store.catalog.upsertComponent(aComponent('churn')),
        () => store.catalog.removeComponent(entityRef),
        () =>
          store.catalog.syncCatalog(
            [aComponent('churn')],
            [{ entityRef: 'system:default/ads', title: 'Ads', parents: [] }],
            context.at,
          ),
        () =>
          store.sharedAnswers.changeSharedAnswers({
            node: {
              entityRef: 'system:default/ads',
              title: 'Ads',
              parents: [],
            },
            expectedVersion: 0,
            answers: new Map([['traceability.infrastructure.iac', yes]]),
            context,
          }),
      ]) {
        await expect(raisedBy(write)).resolves.toBe(true);
      }

      for (const write of [
        () => draft(0),
        () =>
          store.drafts.discardDraft({ entityRef, expectedVersion: 1, context }),
        () => draft(2),
        () =>
          store.submissions.submitDraft({
            entityRef,
            expectedVersion: 3,
            requestId: 'request-1',
            context,
          }),
        () =>
          store.history.confirmSections({
            entityRef,
            sections: ['documentation'],
            expectedRevision: 1,
            context,
          }),
        () =>
          store.plans.writePlan({
            entityRef,
            expectedVersion: 0,
            document: { goal: { type: 'basics' }, steps: [] },
            context,
          }),
      ]) {
        const before = await store.revision.getRevision();
        await expect(raisedBy(write)).resolves.toBe(false);
        expect(await store.revision.getRevision()).toBe(before + 1);
      }
    },
  );
});
