import { EvidenceProviders } from './EvidenceProviders';

const provider = (id: string, title = 'Some source') => ({
  id,
  title,
  find: async () => [],
});

describe('EvidenceProviders', () => {
  it('lists what was added', () => {
    const providers = new EvidenceProviders();
    providers.addProvider(provider('mlflow'));
    providers.addProvider(provider('ci-2'));
    expect([...providers].map(({ id }) => id)).toEqual(['mlflow', 'ci-2']);
  });

  it('refuses two with one id, and says which', () => {
    const providers = new EvidenceProviders();
    providers.addProvider(provider('mlflow'));
    expect(() => providers.addProvider(provider('mlflow'))).toThrow(
      'two evidence providers with the id mlflow',
    );
  });

  it.each(['', 'ML flow', '-x', 'x'.repeat(51)])('refuses the id "%s"', id => {
    expect(() => new EvidenceProviders().addProvider(provider(id))).toThrow(
      /^id of an evidence provider/,
    );
  });

  it.each([' ', 'x'.repeat(101)])('refuses the title "%s"', title => {
    expect(() =>
      new EvidenceProviders().addProvider(provider('mlflow', title)),
    ).toThrow(/^title of the evidence provider mlflow/);
  });
});
