import type { Entity } from '@backstage/catalog-model';
import { toCatalogComponent } from './toCatalogComponent';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'Defects', namespace: 'ml' },
  spec: { type: 'ML-Model', lifecycle: 'Production', owner: 'ignored' },
};

const component = (change: Partial<Entity> = {}) =>
  toCatalogComponent({ ...entity, ...change }, system =>
    system === 'system:default/inspection'
      ? 'domain:default/factory'
      : undefined,
  );

describe('toCatalogComponent', () => {
  it('takes owners from relations, never from the spec', () => {
    expect(component()).toEqual({
      entityRef: 'component:ml/defects',
      title: 'Defects',
      type: 'ml-model',
      lifecycle: 'production',
      owners: [],
      system: undefined,
      domain: undefined,
      tags: [],
    });
  });

  it('has each owner once, in a fixed order', () => {
    const { owners } = component({
      relations: [
        { type: 'ownedBy', targetRef: 'group:default/vision' },
        { type: 'ownedBy', targetRef: 'group:default/Language' },
        { type: 'ownedBy', targetRef: 'group:default/vision' },
        { type: 'dependsOn', targetRef: 'group:default/other' },
      ],
    });
    expect(owners).toEqual(['group:default/language', 'group:default/vision']);
  });

  it('finds the domain through the system', () => {
    expect(
      component({
        relations: [
          { type: 'partOf', targetRef: 'component:default/parent' },
          { type: 'partOf', targetRef: 'system:default/inspection' },
        ],
      }),
    ).toMatchObject({
      system: 'system:default/inspection',
      domain: 'domain:default/factory',
    });
  });

  it('prefers a domain of its own', () => {
    expect(
      component({
        relations: [
          { type: 'partOf', targetRef: 'system:default/inspection' },
          { type: 'partOf', targetRef: 'domain:default/other' },
        ],
      }).domain,
    ).toBe('domain:default/other');
  });

  it('leaves empty what has an unexpected shape', () => {
    expect(component({ spec: { type: 5, lifecycle: ['a'] } })).toMatchObject({
      type: '',
      lifecycle: '',
    });
    expect(component({ spec: undefined })).toMatchObject({ type: '' });
  });

  it('takes over title and tags', () => {
    expect(
      component({
        metadata: {
          ...entity.metadata,
          title: 'Defect Detector',
          tags: ['images', 'gpu', 'images'],
        },
      }),
    ).toMatchObject({ title: 'Defect Detector', tags: ['gpu', 'images'] });
  });
});
