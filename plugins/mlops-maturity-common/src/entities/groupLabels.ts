import { entityLabels } from './entityLabel';

/**
 * What each of several groups of components is called: catalog entities so that
 * they can be told apart, everything else by its title.
 *
 * @param groupBy - what the components are grouped by
 * @returns the label of a group, by its key; empty for "without one"
 * @internal
 */
export function groupLabels(
  groupBy: string,
  groups: readonly { readonly key: string; readonly title: string }[],
): (key: string) => string {
  if (['owner', 'system', 'domain'].includes(groupBy)) {
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
