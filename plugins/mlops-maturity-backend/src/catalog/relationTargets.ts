import type { Entity } from '@backstage/catalog-model';

/**
 * The entities that an entity has a relation to.
 *
 * @param kind - keeps only targets of this kind, in lower case
 * @returns canonical references in alphabetical order, each once
 */
export function relationTargets(
  entity: Entity,
  type: string,
  kind?: string,
): string[] {
  const targets = (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef.toLocaleLowerCase('en-US'))
    .filter(target => kind === undefined || target.startsWith(`${kind}:`));
  return [...new Set(targets)].sort();
}
