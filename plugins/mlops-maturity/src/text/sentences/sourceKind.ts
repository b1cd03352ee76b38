import { parseEntityRef } from '@backstage/catalog-model';

const KINDS = ['group', 'system', 'domain'] as const;

/**
 * What answers for components below it; `entity` if it is of another kind,
 * `hidden` if the viewer may not see it.
 */
export type SourceKind = (typeof KINDS)[number] | 'entity' | 'hidden';

/**
 * Tells what kind of entity a shared answer comes from.
 *
 * @param entityRef - full reference of the entity; `null` if it may not be seen
 */
export function sourceKind(entityRef: string | null): SourceKind {
  if (entityRef === null) {
    return 'hidden';
  }
  try {
    const kind = parseEntityRef(entityRef).kind.toLocaleLowerCase('en-US');
    return KINDS.find(known => known === kind) ?? 'entity';
  } catch {
    return 'entity';
  }
}
