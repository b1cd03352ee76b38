import type { Entity } from '@backstage/catalog-model';

/** A component of a type that is in scope by default. */
export const churnModel: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'churn-model', namespace: 'default' },
  spec: { type: 'ml-model', lifecycle: 'production', owner: 'team-a' },
};

/** A component of a type that is not. */
export const website: Entity = {
  ...churnModel,
  metadata: { name: 'website', namespace: 'default' },
  spec: { ...churnModel.spec, type: 'website' },
};

/** A group, which has components below it. */
export const commerce: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'commerce', namespace: 'default' },
  spec: { type: 'department', children: [] },
};
