import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import type { ComponentsReport } from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../api';
import { useReport, type Report } from '../api/useReport';

/** Rows that fit on a home page; there is a link to all of them. */
const ROWS = 8;

/** The components of the signed-in user. */
export interface MyComponents {
  /** Whom the user owns things as: the user and the user's groups. */
  owners: string[];
  components: ComponentsReport;
}

/**
 * Loads the components that the signed-in user owns, directly or through a
 * group, those that need attention first.
 *
 * @returns without owners for a user who can own nothing, such as a guest
 */
export function useMyComponents(): Report<MyComponents> {
  const identity = useApi(identityApiRef);
  const api = useApi(maturityApiRef);
  return useReport('my-components', async signal => {
    const { ownershipEntityRefs } = await identity.getBackstageIdentity();
    const owners = [...ownershipEntityRefs];
    return {
      owners,
      components:
        owners.length === 0
          ? { items: [], totalItems: 0, nextCursor: null }
          : await api.getComponents(
              { owner: owners, sort: 'attention', limit: ROWS },
              { signal },
            ),
    };
  });
}
