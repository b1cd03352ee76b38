import type { ComponentsReport } from 'backstage-plugin-mlops-maturity-common';
import { componentPages, identity } from '../api/queries';
import { useQuery } from '../api/useQuery';

/** Rows that fit on a home page; there is a link to all of them. */
const ROWS = 8;

const NOTHING: ComponentsReport = {
  items: [],
  totalItems: 0,
  nextCursor: null,
};

/** The components of the signed-in user, on their way or there. */
export interface MyComponents {
  /**
   * Whom the user owns things as: the user and the user's groups. Empty for a
   * user who can own nothing, such as a guest.
   */
  owners: readonly string[];
  components?: ComponentsReport;
  /** Why the newest could not be loaded. */
  error?: Error;
  retry: () => void;
}

/**
 * Loads the components that the signed-in user owns, directly or through a
 * group, those that need attention first.
 */
export function useMyComponents(): MyComponents {
  const me = useQuery(identity, 'me');
  const owners = me.data?.ownershipEntityRefs ?? [];
  const { data, error, retry } = useQuery(
    componentPages,
    owners.length > 0
      ? { owner: [...owners], sort: 'attention', limit: ROWS }
      : undefined,
  );
  if (!me.data) {
    return { owners, error: me.error, retry: me.retry };
  }
  return {
    owners,
    components: owners.length > 0 ? data : NOTHING,
    error,
    retry,
  };
}
