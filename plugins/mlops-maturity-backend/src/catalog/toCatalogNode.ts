import {
  RELATION_CHILD_OF,
  RELATION_PART_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogNode } from '../rules/CatalogComponent';
import { relationTargets } from './relationTargets';

/**
 * The fields of an entity that {@link toCatalogNode} looks at.
 */
export const NODE_FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'spec.profile.displayName',
  'relations',
];

/**
 * What the reports need to know of a group, user, system or domain: what it
 * is called, and what it is part of.
 */
export function toCatalogNode(entity: Entity): CatalogNode {
  return {
    entityRef: stringifyEntityRef(entity),
    title:
      displayNameOf(entity) ?? entity.metadata.title ?? entity.metadata.name,
    parents: parentsOf(entity),
  };
}

function parentsOf(entity: Entity): string[] {
  switch (entity.kind.toLocaleLowerCase('en-US')) {
    case 'group':
      return relationTargets(entity, RELATION_CHILD_OF, 'group');
    case 'system':
    case 'domain':
      return relationTargets(entity, RELATION_PART_OF, 'domain');
    default:
      return [];
  }
}

function displayNameOf(entity: Entity): string | undefined {
  const profile = entity.spec?.profile;
  if (
    typeof profile !== 'object' ||
    profile === null ||
    Array.isArray(profile)
  ) {
    return undefined;
  }
  const name = profile.displayName;
  return typeof name === 'string' && name.trim() ? name.trim() : undefined;
}
