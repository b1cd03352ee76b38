import type { FacetsReport } from 'backstage-plugin-mlops-maturity-common';
import { depthBelow, groupingQuery, hierarchySteps } from './grouping';

const facets: FacetsReport = {
  owner: [
    { key: 'a', title: 'A', count: 3 },
    { key: 'b', title: 'B', count: 2, parents: ['a'] },
    { key: 'c', title: 'C', count: 1, parents: ['b'] },
  ],
  system: [],
  domain: [],
  lifecycle: [],
  type: [],
  tag: [],
  servingMode: [],
  target: [],
  edition: [],
  state: [],
};

describe('grouping', () => {
  it('counts the steps of a hierarchy', () => {
    expect(hierarchySteps(facets, 'owner')).toBe(3);
    expect(hierarchySteps(facets, 'domain')).toBe(1);
    expect(hierarchySteps(facets, 'tag')).toBe(1);
    expect(hierarchySteps(undefined, 'owner')).toBe(1);
  });

  it('finds the depth right below a group', () => {
    expect(depthBelow(facets, 'owner', 'a')).toBe(2);
    expect(depthBelow(facets, 'owner', 'b')).toBe(3);
    expect(depthBelow(facets, 'owner', 'c')).toBeUndefined();
    expect(depthBelow(facets, 'owner', 'x')).toBeUndefined();
  });

  it('goes by the shortest way to a group, and counts the longest', () => {
    const shared = {
      ...facets,
      owner: [
        ...facets.owner,
        { key: 'd', title: 'D', count: 1, parents: ['a', 'c'] },
        { key: 'e', title: 'E', count: 1, parents: ['d'] },
      ],
    };
    expect(hierarchySteps(shared, 'owner')).toBe(5);
    expect(depthBelow(shared, 'owner', 'd')).toBe(3);
  });

  it('asks for a depth only where there is a hierarchy', () => {
    expect(groupingQuery({ groupBy: 'owner', depth: 2 })).toEqual({
      groupBy: 'owner',
      depth: 2,
    });
    expect(groupingQuery({ groupBy: 'type', depth: 2 })).toEqual({
      groupBy: 'type',
    });
  });
});
