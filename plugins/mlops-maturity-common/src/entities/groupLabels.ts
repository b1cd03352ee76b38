import { entityLabels } from './entityLabel';

/**
 * The labels of groups of components: distinct ones for catalog entities, the
 * title for everything else.
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
