import type { ComponentOrder } from './componentOrder';
import type { Cursor } from './cursor';
import type { CountedComponents } from '../memory/SeenComponents';

/**
 * The first of some rows in order after the cursor; all others need not be
 * sorted.
 */
export function firstInOrder(
  components: CountedComponents,
  rows: Int32Array,
  order: ComponentOrder,
  { cursor, count }: { cursor: Cursor | undefined; count: number },
): Cursor[] {
  const first: Cursor[] = [];
  let last: Cursor | undefined;
  const keepFirst = () => {
    first.sort(order.compare);
    first.splice(count);
    last = first.length === count ? first[count - 1] : undefined;
  };
  for (const row of rows) {
    const entry = entryAt(components, order, row);
    if (
      (!last || order.compare(entry, last) < 0) &&
      (!cursor || order.compare(entry, cursor) > 0)
    ) {
      first.push(entry);
      if (first.length >= 2 * count) {
        keepFirst();
      }
    }
  }
  keepFirst();
  return first;
}

/** What a row is sorted by. */
export function entryAt(
  components: CountedComponents,
  order: ComponentOrder,
  row: number,
): Cursor {
  return { key: order.keyAt(row), ref: components.entityRefAt(row) };
}
