import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  createModelVersions,
  maturityModel,
  type AssessmentView,
  type DraftChange,
  type MaturityModel,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { entities } from '../__testUtils__/entities';
import { ComponentReader } from '../catalog/ComponentReader';
import { MaturityEventPublisher } from '../events/MaturityEventPublisher';
import {
  createTestDatabases,
  databaseServiceOf,
  openStore,
} from '../__testUtils__/testDatabases';
import { AssessmentAccess } from './AssessmentAccess';
import { Assessments } from './Assessments';
import { AssessmentViews } from './AssessmentViews';
import { CurrentDocuments } from './CurrentDocuments';
import { SubmissionHistory } from './SubmissionHistory';
import { ViewerVisibility } from './ViewerVisibility';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const entityRef = 'component:default/defects';
const KEPT = 'documentation.project.business-goals';
const REWORDED = 'documentation.project.team-overview';
const ADDED = 'code-quality.ml-code.load-tests';
const RETIRED = 'monitoring.drift.outliers';

/** A version of the model that comes with the suite, for these tests only. */
function aVersion(
  modelVersion: string,
  asIn: (statement: Statement) => Statement | undefined,
): MaturityModel {
  return {
    ...maturityModel,
    modelVersion,
    sections: maturityModel.sections.map(section => ({
      ...section,
      subsections: section.subsections.map(subsection => ({
        ...subsection,
        statements: subsection.statements.flatMap(
          statement => asIn(statement) ?? [],
        ),
      })),
    })),
  };
}

const older = aVersion('test-1', statement =>
  statement.id === ADDED ? undefined : statement,
);
const newer = aVersion('test-2', statement => {
  if (statement.id === RETIRED) {
    return undefined;
  }
  return statement.id === REWORDED
    ? { ...statement, statement: 'It is known who does what.' }
    : statement;
});

const call = { credentials: mockCredentials.user('user:default/ada') };

/** A policy that allows what is said to be allowed. */
const permissionsFor = (isAllowed: (permission: string) => boolean) =>
  mockServices.permissions.mock({
    authorize: async asked =>
      asked.map(({ permission }) => ({
        result: isAllowed(permission.name)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
      })),
    authorizeConditional: async asked =>
      asked.map(() => ({ result: AuthorizeResult.ALLOW })),
  });

/** The service of a release that has one model in force and knows others. */
async function release(
  knex: Knex,
  model: MaturityModel,
  known: MaturityModel[],
  permissions = permissionsFor(() => true),
) {
  const store = await openStore({
    database: databaseServiceOf(knex),
    model,
    olderModels: known,
  });
  const catalog = catalogServiceMock({ entities });
  const parts = {
    stores: store,
    models: createModelVersions(model, known),
    components: ComponentReader.create({
      catalog,
      auth: mockServices.auth(),
      stores: store,
      isInScope: () => true,
    }),
    events: MaturityEventPublisher.create({
      events: mockServices.events.mock(),
      logger: mockServices.logger.mock(),
    }),
  };
  const documents = CurrentDocuments.create(parts);
  const access = AssessmentAccess.create({
    ...parts,
    permissions,
    viewers: ViewerVisibility.create({
      permissions,
      catalog,
      stores: store,
      filter: { kind: 'component' },
    }),
  });
  return {
    store,
    service: Assessments.create({
      ...parts,
      access,
      documents,
      views: AssessmentViews.create({ ...parts, documents }),
    }),
    history: SubmissionHistory.create({ ...parts, access }),
  };
}

type Release = Awaited<ReturnType<typeof release>>;

let requests = 0;

async function change({ service }: Release, draft: DraftChange) {
  const { version } = await service.getAssessment(entityRef, call);
  return service.changeDraft(entityRef, draft, { ...call, version });
}

async function submit({ service }: Release): Promise<AssessmentView> {
  const { version } = await service.getAssessment(entityRef, call);
  requests += 1;
  const { assessment } = await service.submitDraft(entityRef, {
    ...call,
    version,
    requestId: `model-request-${requests}`,
  });
  return assessment;
}

const answers: DraftChange['answers'] = {
  [KEPT]: { value: 'yes', note: 'Kept' },
  [REWORDED]: { value: 'yes', note: 'Reworded' },
  [RETIRED]: { value: 'no' },
};

const everything = {
  filter: {},
  visibility: { type: 'all' },
  asOf: new Date('2026-11-21T12:00:00.000Z'),
} as const;

async function rowOf({ store }: Release) {
  const { items } = await store.reports.count('components', {
    ...everything,
    query: { search: 'defect', statement: REWORDED },
  });
  // What one of a whole says depends on what there is to count.
  const { answer, assessedAt, freshSince, state, reportedLevel } = items[0];
  return { answer, assessedAt, freshSince, state, reportedLevel };
}

describe.each(databases.eachSupportedId())('a newer model on %s', id => {
  it('leaves what was submitted as it was, in views, history and reports', async () => {
    const knex = await databases.init(id);
    const before = await release(knex, older, []);
    await change(before, { answers });
    const submitted = await submit(before);
    const row = await rowOf(before);

    const after = await release(knex, newer, [older]);
    const view = await after.service.getAssessment(entityRef, call);
    expect(view.submission).toEqual(submitted.submission);
    expect(view.result).toEqual(submitted.result);
    expect(view.changedSince).toEqual([
      { fact: 'model-version', from: 'test-1', to: 'test-2' },
    ]);
    const revision = await after.history.getSubmission(entityRef, 1, call);
    expect(revision.model).toEqual(older);
    expect(revision.result?.completion).toEqual(submitted.result?.completion);
    const history = await after.history.getHistory(entityRef, {}, call);
    expect(history.items).toMatchObject([
      { modelVersion: 'test-1', basics: { yes: 2 } },
    ]);
    await after.store.results.rescoreOutdated();
    expect(await rowOf(after)).toEqual(row);
    expect(row.answer).toBe('yes');
  });

  it('continues with everything, and asks another wording again', async () => {
    const knex = await databases.init(id);
    const before = await release(knex, older, []);
    await change(before, { answers, target: 2, picks: { people: 2 } });
    await submit(before);

    const after = await release(knex, newer, [older]);
    const { draft } = await change(after, { target: 3 });
    expect(draft?.document).toMatchObject({
      modelVersion: 'test-2',
      target: 3,
      picks: { people: 2 },
      answers: {
        [KEPT]: { value: 'yes', note: 'Kept' },
        [REWORDED]: { value: 'yes', note: 'Reworded', wordingOf: 'test-1' },
      },
    });
    expect(draft?.document.answers[KEPT]).not.toHaveProperty('wordingOf');
    const submitted = await submit(after);
    expect(submitted.result?.completion.total.yes).toBe(1);

    const answered = await change(after, {
      answers: { [REWORDED]: { value: 'yes', note: 'Reworded' } },
    });
    expect(answered.draft?.document.answers[REWORDED]).not.toHaveProperty(
      'wordingOf',
    );
    const again = await submit(after);
    expect(again.result?.completion.total.yes).toBe(2);
  });

  it('submits a draft of before as it is shown after', async () => {
    const knex = await databases.init(id);
    await change(await release(knex, older, []), { answers });
    const after = await release(knex, newer, [older]);
    const { draft } = await after.service.getAssessment(entityRef, call);
    expect(draft?.document.answers[REWORDED]).toMatchObject({
      wordingOf: 'test-1',
    });
    const { submission } = await submit(after);
    expect(submission?.document).toEqual(draft?.document);
  });

  it('takes an answer to the older wording back as it was', async () => {
    const knex = await databases.init(id);
    await change(await release(knex, older, []), { answers });
    const after = await release(knex, newer, [older]);
    const { draft } = await after.service.getAssessment(entityRef, call);
    const carried = draft?.document.answers[REWORDED];
    await change(after, { answers: { [REWORDED]: { value: 'no' } } });
    const restored = await change(after, {
      answers: {
        [REWORDED]: { value: 'yes', note: 'Reworded', wordingOf: 'test-1' },
      },
    });
    expect(restored.draft?.document.answers[REWORDED]).toEqual({
      ...carried,
      updatedAt: expect.any(String),
    });
    const { result } = await submit(after);
    expect(result?.completion.total).toMatchObject({ yes: 1, no: 0 });
  });

  it.each(['test-2', 'never-known'])(
    'takes no answer to the wording of %s',
    async wordingOf => {
      const knex = await databases.init(id);
      const after = await release(knex, newer, [older]);
      await expect(
        change(after, { answers: { [REWORDED]: { value: 'yes', wordingOf } } }),
      ).rejects.toThrow(`answers.${REWORDED}.wordingOf: `);
    },
  );

  it('confirms sections of the model that was answered', async () => {
    const knex = await databases.init(id);
    const before = await release(knex, older, []);
    await change(before, { answers });
    await submit(before);
    const after = await release(knex, newer, [older]);
    const view = await after.service.confirmSections(
      entityRef,
      ['documentation'],
      { ...call, revision: 1 },
    );
    expect(view.confirmations).toMatchObject([{ section: 'documentation' }]);
    expect(view.submission?.document.modelVersion).toBe('test-1');
  });

  it('says which answers of a submission will ask again', async () => {
    const knex = await databases.init(id);
    const before = await release(knex, older, []);
    await change(before, { answers });
    const submitted = await submit(before);
    expect(submitted.reworded).toEqual({});

    const after = await release(knex, newer, [older]);
    const { reworded } = await after.service.getAssessment(entityRef, call);
    expect(reworded).toMatchObject({ [REWORDED]: 'test-1' });
    const { draft } = await change(after, { target: 1 });
    expect(reworded).toEqual(
      Object.fromEntries(
        Object.entries(draft?.document.answers ?? {}).flatMap(
          ([statement, { wordingOf }]) =>
            wordingOf === undefined ? [] : [[statement, wordingOf]],
        ),
      ),
    );
  });

  it('says nothing of a draft to those who do not see it', async () => {
    const knex = await databases.init(id);
    const before = await release(knex, older, []);
    await change(before, { answers });
    await submit(before);
    const after = await release(knex, newer, [older]);
    const drafted = await change(after, {
      answers: { [REWORDED]: { value: 'no' } },
    });
    expect(drafted.reworded).not.toHaveProperty([REWORDED]);

    const { service: readers } = await release(
      knex,
      newer,
      [older],
      permissionsFor(permission => permission.endsWith('.read')),
    );
    const { draft, reworded } = await readers.getAssessment(entityRef, call);
    expect(draft).toBeNull();
    expect(reworded).toHaveProperty([REWORDED], 'test-1');
  });

  it('gives way to the older one again, which finds its answers', async () => {
    const knex = await databases.init(id);
    const before = await release(knex, older, []);
    const { draft } = await change(before, { answers });
    await change(await release(knex, newer, [older]), { target: 1 });

    const back = await release(knex, older, [newer]);
    const returned = await change(back, { target: null });
    expect(returned.draft?.document).toEqual(draft?.document);
    const submitted = await submit(back);
    expect(submitted.result?.completion.total).toMatchObject({ yes: 2, no: 1 });
  });

  it('still shows what was submitted on a model that is not known any more', async () => {
    const knex = await databases.init(id);
    const before = await release(knex, older, []);
    await change(before, { answers });
    await submit(before);
    const after = await release(knex, newer, []);
    const view = await after.service.getAssessment(entityRef, call);
    expect(view.result?.completion.total.yes).toBe(2);
    await expect(
      after.history.getSubmission(entityRef, 1, call),
    ).resolves.toMatchObject({ model: null, result: null });
  });
});
