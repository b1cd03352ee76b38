import { mockServices } from '@backstage/backend-test-utils';
import type { SharedAnswersView } from 'backstage-plugin-mlops-maturity-common';
import { DemoSharedAnswersLoader } from './DemoSharedAnswersLoader';

const answers = {
  'traceability.infrastructure.iac': { value: 'yes' as const },
};

function aView(entityRef: string, version: number): SharedAnswersView {
  return {
    entityRef,
    title: entityRef,
    version,
    access: { update: true },
    components: 0,
    assessed: 0,
    statements: [],
  };
}

describe('DemoSharedAnswersLoader', () => {
  it('shares where nobody has, and never over what people have said', async () => {
    const versions = new Map([
      ['system:default/new', 0],
      ['system:default/changed', 3],
    ]);
    const changeSharedAnswers = jest.fn(async (entityRef: string) =>
      aView(entityRef, 1),
    );
    const loader = new DemoSharedAnswersLoader({
      client: {
        getSharedAnswers: async entityRef =>
          aView(entityRef, versions.get(entityRef) ?? 0),
        changeSharedAnswers,
      },
      sharedAnswers: [...versions.keys()].map(entityRef => ({
        entityRef,
        answers,
      })),
      logger: mockServices.logger.mock(),
      getToken: async () => 'a-token',
    });
    await loader.load(new AbortController().signal);
    expect(changeSharedAnswers.mock.calls).toEqual([
      ['system:default/new', { answers }, { token: 'a-token', version: 0 }],
    ]);
  });
});
