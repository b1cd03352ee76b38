import {
  entityLabels,
  type ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';

/** The groupings whose groups are catalog entities. */
const ENTITY_GROUPINGS: readonly string[] = ['owner', 'system', 'domain'];

/**
 * What each of several groups of components is called: catalog entities so that
 * they can be told apart, everything else by its title.
 *
 * @returns the label of a group, by its key; empty for "without one"
 */
export function groupLabels(
  groupBy: ReportGroupBy | 'servingMode' | 'target',
  groups: readonly { readonly key: string; readonly title: string }[],
): (key: string) => string {
  if (ENTITY_GROUPINGS.includes(groupBy)) {
    const label = entityLabels(
      groups
        .filter(({ key }) => key !== '')
        .map(({ key, title }) => ({ ref: key, title })),
    );
    return key => (key === '' ? '' : label(key));
  }
  const titles = new Map(groups.map(({ key, title }) => [key, title]));
  return key => titles.get(key) || key;
}
