import { parseEntityRef } from '@backstage/catalog-model';

/**
 * What stands for a catalog entity where no link can: the last part of its
 * reference.
 *
 * @param entityRef - the reference; what is none is returned as it is
 */
export function entityNameIn(entityRef: string): string {
  try {
    return parseEntityRef(entityRef, { defaultKind: 'Component' }).name;
  } catch {
    return entityRef;
  }
}
