import type { Translate } from '../../translation';

/**
 * Joins names into prose: "People, Model Release and Technology".
 *
 * @param t - the texts of the plugin
 * @param items - the names, in the order to print them
 */
export function names(t: Translate, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1);
  return others.length === 0
    ? last
    : t('common.lastOfList', { others: others.join(', '), last });
}
