import { chosenOptions, facetOptions } from './facetOptions';

const facet = (key: string, ...parents: string[]) => ({
  key,
  title: key.toLocaleUpperCase('en-US'),
  count: 1,
  ...(parents.length > 0 && { parents }),
});

const layout = (facets: ReturnType<typeof facet>[]) =>
  facetOptions(facets).map(({ key, depth }) => [key, depth]);

describe('facetOptions', () => {
  it('puts everything below its parent, siblings by title', () => {
    expect(
      layout([
        facet('b'),
        facet('a2', 'a'),
        facet('a'),
        facet('a1x', 'a1'),
        facet('a1', 'a'),
      ]),
    ).toEqual([
      ['a', 0],
      ['a1', 1],
      ['a1x', 2],
      ['a2', 1],
      ['b', 0],
    ]);
  });

  it('knows what each value is below', () => {
    expect(
      facetOptions([facet('a'), facet('a1', 'a'), facet('a1x', 'a1')]).map(
        ({ above }) => above,
      ),
    ).toEqual([[], ['A'], ['A', 'A1']]);
  });

  it('lists values whose parent is missing at the top', () => {
    expect(layout([facet('b', 'gone'), facet('a')])).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
  });

  it('lists every value of a circle once', () => {
    expect(layout([facet('a', 'b'), facet('b', 'a'), facet('c', 'c')])).toEqual(
      [
        ['a', 0],
        ['b', 1],
        ['c', 0],
      ],
    );
  });

  it('lists a value below each of its parents, and what it has below once', () => {
    expect(
      layout([
        facet('a'),
        facet('b'),
        facet('shared', 'a', 'b', 'gone'),
        facet('team', 'shared'),
      ]),
    ).toEqual([
      ['a', 0],
      ['shared', 1],
      ['team', 2],
      ['b', 0],
      ['shared', 1],
    ]);
  });

  it('knows which values have others below', () => {
    const [a, b] = facetOptions([facet('a'), facet('b', 'a')]);
    expect([a.hasBelow, b.hasBelow]).toEqual([true, false]);
  });
});

describe('chosenOptions', () => {
  it('keeps unknown values, so that they can be removed', () => {
    expect(
      chosenOptions(facetOptions([facet('a')]), ['x', 'a']).map(
        option => option.title,
      ),
    ).toEqual(['x', 'A']);
  });
});
