import { entityLabel, entityLabels } from './entityLabel';

describe('entityLabel', () => {
  it.each([
    ['component:default/churn', 'Churn model', 'Churn model'],
    ['component:eu/churn', 'Churn model', 'Churn model (eu)'],
    ['group:default/fraud', '', 'fraud'],
    ['group:us/fraud', '', 'fraud (us)'],
    ['what is none', 'A title', 'A title'],
    ['what is none', '', 'what is none'],
  ])('of %s, titled "%s", is %s', (ref, title, label) => {
    expect(entityLabel(ref, title)).toBe(label);
  });
});

describe('entityLabels', () => {
  const labelsOf = (...entities: [ref: string, title: string][]) => {
    const label = entityLabels(
      entities.map(([ref, title]) => ({ ref, title })),
    );
    return entities.map(([ref]) => label(ref));
  };

  it('tells the same name in several namespaces apart', () => {
    expect(
      labelsOf(
        ['component:default/churn', 'Churn'],
        ['component:eu/churn', 'Churn'],
        ['component:us/churn', 'Churn'],
        ['component:default/other', 'Other'],
      ),
    ).toEqual(['Churn', 'Churn (eu)', 'Churn (us)', 'Other']);
  });

  it('tells the same title of several entities apart by their names', () => {
    expect(
      labelsOf(
        ['component:default/churn', 'Churn'],
        ['component:default/churn-2', 'Churn'],
        ['component:eu/a', 'Churn'],
        ['component:eu/b', 'Churn'],
      ),
    ).toEqual([
      'Churn (churn)',
      'Churn (churn-2)',
      'Churn (eu/a)',
      'Churn (eu/b)',
    ]);
  });

  it('tells the same name of several kinds apart by the kind', () => {
    expect(
      labelsOf(['group:default/ada', 'Ada'], ['user:default/ada', 'Ada']),
    ).toEqual(['Ada (group:default/ada)', 'Ada (user:default/ada)']);
  });

  it('takes the same entity twice for one', () => {
    expect(
      labelsOf(
        ['component:eu/churn', 'Churn'],
        ['component:eu/churn', 'Churn'],
      ),
    ).toEqual(['Churn (eu)', 'Churn (eu)']);
  });

  it('names what it was not told of', () => {
    expect(entityLabels([])('system:eu/fraud')).toBe('fraud (eu)');
  });
});
