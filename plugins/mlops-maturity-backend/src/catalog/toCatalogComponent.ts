import {
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogComponent } from '../rules/CatalogComponent';
import { relationTargets } from './relationTargets';

/**
 * The fields of an entity that {@link toCatalogComponent} looks at.
 */
export const COMPONENT_FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'metadata.tags',
  'spec.type',
  'spec.lifecycle',
  'relations',
];

/**
 * What the reports need to know of an entity. Owners, systems and domains come
 * from the relations that the catalog has resolved, never from the raw `spec`,
 * which may be abbreviated or refer to nothing. What is missing or has an
 * unexpected shape is left empty.
 */
export function toCatalogComponent(entity: Entity): CatalogComponent {
  return {
    entityRef: stringifyEntityRef(entity),
    title: textOf(entity.metadata.title) || entity.metadata.name,
    type: textOf(entity.spec?.type).toLocaleLowerCase('en-US'),
    lifecycle: textOf(entity.spec?.lifecycle).toLocaleLowerCase('en-US'),
    owners: relationTargets(entity, RELATION_OWNED_BY),
    systems: relationTargets(entity, RELATION_PART_OF, 'system'),
    domains: relationTargets(entity, RELATION_PART_OF, 'domain'),
    tags: tagsOf(entity),
  };
}

function tagsOf(entity: Entity): string[] {
  const tags: unknown = entity.metadata.tags;
  return Array.isArray(tags)
    ? [...new Set(tags.map(textOf).filter(tag => tag !== ''))].sort()
    : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
