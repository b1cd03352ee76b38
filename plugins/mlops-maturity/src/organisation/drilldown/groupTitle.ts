import {
  groupLabels,
  type FacetsReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import type { DrilldownGroup } from '../state/drilldown';
import type { ReportField } from '../state/filters';

/**
 * Names what a list is limited to.
 *
 * @param options - `wholeTitle` is what everything together is called
 * @returns what the group is called; the name in its key as long as its title
 * is not known
 */
export function groupTitle(
  t: Translate,
  options: {
    group: DrilldownGroup | undefined;
    groupBy: ReportField;
    facets: FacetsReport | undefined;
    wholeTitle: string;
  },
): string {
  const { group, groupBy, facets, wholeTitle } = options;
  switch (group?.kind) {
    case undefined:
      return wholeTitle;
    case 'others':
      return t('organisation.list.others');
    default: {
      const field = group?.kind === 'owner' ? 'owner' : groupBy;
      const key = group?.kind === 'owner' ? group.entityRef : group?.key;
      return key
        ? groupLabels(field, facets?.[field] ?? [])(key)
        : t(`organisation.without.${field}`);
    }
  }
}
