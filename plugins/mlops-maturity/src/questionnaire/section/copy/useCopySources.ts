import { RELATION_PART_OF } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type {
  ComponentRow,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../../api';
import { QueryDefinition } from '../../../api/QueryDefinition';
import { useQuery } from '../../../api/useQuery';

/** As many as are listed at first, and as many as one request brings. */
const FIRST_LISTED = 50;
const PAGE = 100;

/** Components of one kind of kinship that answers can be copied from. */
export interface CopySources {
  kind: 'sameSystem' | 'sameOwner';
  /** Entity ref of the system or the owner. */
  of: string;
  components: readonly ComponentRow[];
  /** How many were looked at, those listed further up among them. */
  read: number;
  /** How many there are. */
  all: number;
}

/** The systems that a component is part of, by full reference. */
const systemsOf = new QueryDefinition({
  api: catalogApiRef,
  load: async (api, entityRef: string) =>
    (await api.getEntityByRef(entityRef))?.relations
      ?.filter(
        ({ type, targetRef }) =>
          type === RELATION_PART_OF && targetRef.startsWith('system:'),
      )
      .map(({ targetRef }) => targetRef) ?? [],
});

const copySources = new QueryDefinition({
  api: maturityApiRef,
  load: async (
    api,
    asked: {
      entityRef: string;
      systems: readonly string[];
      owners: readonly string[];
      everything: boolean;
    },
    options,
  ): Promise<CopySources[]> => {
    const { entityRef, systems, owners, everything } = asked;
    const list = async (
      kind: CopySources['kind'],
      of: string,
      filter: ReportFilter,
    ): Promise<CopySources> => {
      const components: ComponentRow[] = [];
      let all = 0;
      let cursor: string | undefined;
      do {
        const page = await api.getComponents(
          {
            ...filter,
            state: ['assessed'],
            limit: everything ? PAGE : FIRST_LISTED,
            ...(cursor !== undefined && { cursor }),
          },
          options,
        );
        components.push(...page.items);
        all = page.totalItems;
        cursor = page.nextCursor ?? undefined;
      } while (everything && cursor !== undefined);
      return { kind, of, components, read: components.length, all };
    };
    const listed = await Promise.all([
      ...systems.map(of => list('sameSystem', of, { system: [of] })),
      ...owners.map(of => list('sameOwner', of, { owner: [of] })),
    ]);
    const seen = new Set([entityRef]);
    return listed
      .map(sources => {
        const components = sources.components.filter(component => {
          const isNew = !seen.has(component.entityRef);
          seen.add(component.entityRef);
          return isNew;
        });
        return { ...sources, components };
      })
      .filter(({ components }) => components.length > 0);
  },
});

/**
 * Finds assessed components of the same system, then the others of the same
 * owners.
 *
 * @param entityRef - the component to copy into
 * @param owners - entity refs of its owners
 * @param everything - lists all of them, and not only the first ones
 */
export function useCopySources(
  entityRef: string,
  owners: readonly string[],
  everything: boolean,
): { data?: CopySources[]; error?: Error } {
  const systems = useQuery(systemsOf, entityRef);
  const sources = useQuery(
    copySources,
    systems.data && { entityRef, systems: systems.data, owners, everything },
    { keepPrevious: true },
  );
  return { data: sources.data, error: systems.error ?? sources.error };
}
