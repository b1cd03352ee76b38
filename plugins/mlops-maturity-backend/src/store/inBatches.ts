const BATCH_SIZE = 500;

/**
 * Works through a list in parts that fit into one statement, one after the
 * other.
 */
export async function inBatches<TItem>(
  items: readonly TItem[],
  work: (batch: TItem[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH_SIZE) {
    await work(items.slice(start, start + BATCH_SIZE));
  }
}
