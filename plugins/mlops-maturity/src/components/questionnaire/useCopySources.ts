import useAsync from 'react-use/esm/useAsync';
import { RELATION_PART_OF } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { ComponentRow } from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';

/** More than this is a search, not a choice. */
const MOST_LISTED = 50;

/** Components of one kind of kinship that answers can be copied from. */
export interface CopySources {
  kind: 'sameSystem' | 'sameOwner';
  /** Entity ref of the system or the owner. */
  of: string;
  components: readonly ComponentRow[];
}

/**
 * Finds assessed components of the same system, then the others of the same
 * owners.
 *
 * @param entityRef - the component to copy into
 * @param owners - entity refs of its owners
 */
export function useCopySources(entityRef: string, owners: readonly string[]) {
  const maturityApi = useApi(maturityApiRef);
  const catalogApi = useApi(catalogApiRef);
  const ownerKey = owners.join();
  return useAsync(async (): Promise<CopySources[]> => {
    const entity = await catalogApi.getEntityByRef(entityRef);
    const systems =
      entity?.relations
        ?.filter(
          ({ type, targetRef }) =>
            type === RELATION_PART_OF && targetRef.startsWith('system:'),
        )
        .map(({ targetRef }) => targetRef) ?? [];
    const listed = await Promise.all([
      ...systems.map(async (of): Promise<CopySources> => {
        const { items } = await maturityApi.getComponents({
          system: [of],
          limit: MOST_LISTED,
        });
        return { kind: 'sameSystem', of, components: items };
      }),
      ...owners.map(async (of): Promise<CopySources> => {
        const { items } = await maturityApi.getComponents({
          owner: [of],
          limit: MOST_LISTED,
        });
        return { kind: 'sameOwner', of, components: items };
      }),
    ]);
    const seen = new Set([entityRef]);
    return listed
      .map(sources => ({
        ...sources,
        components: sources.components.filter(component => {
          const isNew =
            component.assessedAt !== null && !seen.has(component.entityRef);
          seen.add(component.entityRef);
          return isNew;
        }),
      }))
      .filter(({ components }) => components.length > 0);
    // The owners are the same as long as their names are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [maturityApi, catalogApi, entityRef, ownerKey]);
}
