import type { Entity } from '@backstage/catalog-model';
import { toCatalogNode } from './toCatalogNode';

const entity = (
  kind: string,
  ...relations: Array<{ type: string; targetRef: string }>
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'a' },
  relations,
});

describe('toCatalogNode', () => {
  it.each([
    ['Group', 'childOf', 'group:default/above'],
    ['System', 'partOf', 'domain:default/above'],
    ['Domain', 'partOf', 'domain:default/above'],
  ])('knows what a %s is part of', (kind, type, targetRef) => {
    const other = targetRef.replace('above', 'Also-Above');
    expect(
      toCatalogNode(
        entity(kind, { type, targetRef }, { type, targetRef: other }),
      ).parents,
    ).toEqual([other.toLocaleLowerCase('en-US'), targetRef].sort());
  });

  it.each([
    ['User', 'memberOf', 'group:default/above'],
    ['Group', 'partOf', 'domain:default/above'],
    ['System', 'partOf', 'component:default/above'],
  ])('sees no parent for a %s in %s %s', (kind, type, targetRef) => {
    expect(toCatalogNode(entity(kind, { type, targetRef })).parents).toEqual(
      [],
    );
  });

  it('is called what its profile, its title or its name says', () => {
    const group = entity('Group');
    expect(toCatalogNode(group).title).toBe('a');
    const titled = { ...group, metadata: { name: 'a', title: 'Team A' } };
    expect(toCatalogNode(titled).title).toBe('Team A');
    expect(
      toCatalogNode({ ...titled, spec: { profile: { displayName: 'The A' } } })
        .title,
    ).toBe('The A');
    expect(toCatalogNode({ ...titled, spec: { profile: 'odd' } }).title).toBe(
      'Team A',
    );
  });
});
