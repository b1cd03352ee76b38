import type { Entity } from '@backstage/catalog-model';
import { toCatalogComponent } from './toCatalogComponent';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'Defects', namespace: 'ml' },
  spec: { type: 'ML-Model', lifecycle: 'Production', owner: 'ignored' },
};

const component = (change: Partial<Entity> = {}) =>
  toCatalogComponent({ ...entity, ...change });

describe('toCatalogComponent', () => {
  it('takes owners from relations, never from the spec', () => {
    expect(component()).toEqual({
      entityRef: 'component:ml/defects',
      title: 'Defects',
      type: 'ml-model',
      lifecycle: 'production',
      owners: [],
      systems: [],
      domains: [],
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

  it('has all systems and domains that it is part of', () => {
    expect(
      component({
        relations: [
          { type: 'partOf', targetRef: 'component:default/parent' },
          { type: 'partOf', targetRef: 'system:default/packing' },
          { type: 'partOf', targetRef: 'System:default/Inspection' },
          { type: 'partOf', targetRef: 'domain:default/other' },
        ],
      }),
    ).toMatchObject({
      systems: ['system:default/inspection', 'system:default/packing'],
      domains: ['domain:default/other'],
    });
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
