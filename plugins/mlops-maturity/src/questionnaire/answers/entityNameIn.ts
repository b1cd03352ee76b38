import { entityLabel } from 'backstage-plugin-mlops-maturity-common';

/**
 * What stands for a catalog entity where no link can: the name in its
 * reference, with the namespace unless that is the default one.
 *
 * @param entityRef - the reference; what is none is returned as it is
 */
export function entityNameIn(entityRef: string): string {
  return entityLabel(entityRef);
}
