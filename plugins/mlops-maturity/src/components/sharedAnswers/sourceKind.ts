import { parseEntityRef } from '@backstage/catalog-model';

const KINDS = ['group', 'system', 'domain'] as const;

/** What answers for components below it; `entity` if it is of another kind. */
export type SourceKind = (typeof KINDS)[number] | 'entity';

/**
 * Tells what kind of entity a shared answer comes from.
 *
 * @param entityRef - full reference of the entity
 */
export function sourceKind(entityRef: string): SourceKind {
  try {
    const kind = parseEntityRef(entityRef).kind.toLocaleLowerCase('en-US');
    return KINDS.find(known => known === kind) ?? 'entity';
  } catch {
    return 'entity';
  }
}
