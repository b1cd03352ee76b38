import type { Entity } from '@backstage/catalog-model';
import { portfolioScopeOf } from './portfolioScope';

function entity(kind: string, more: Partial<Entity> = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'commerce', namespace: 'default' },
    ...more,
  };
}

describe('portfolioScopeOf', () => {
  it.each([
    ['Group', 'owner', 'group:default/commerce'],
    ['System', 'system', 'system:default/commerce'],
    ['Domain', 'domain', 'domain:default/commerce'],
  ])('limits the reports of a %s by its %s', (kind, field, entityRef) => {
    expect(portfolioScopeOf(entity(kind))).toEqual({
      field,
      entityRef,
      title: 'commerce',
    });
  });

  it('calls a group as the catalog does', () => {
    expect(
      portfolioScopeOf(
        entity('Group', { spec: { profile: { displayName: 'Commerce' } } }),
      )?.title,
    ).toBe('Commerce');
    expect(
      portfolioScopeOf(
        entity('System', {
          metadata: { name: 'shop', title: 'Web shop' },
        }),
      )?.title,
    ).toBe('Web shop');
  });

  it('has none for other kinds', () => {
    expect(portfolioScopeOf(entity('Component'))).toBeUndefined();
  });
});
