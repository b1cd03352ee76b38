import { LRUCache } from 'lru-cache';

/**
 * Remembers what was read under a key. Callers who ask while it is being read
 * wait for the same read. A failed read is not remembered. Used as
 * `cache.forceFetch(key, { context: read })`.
 *
 * @param limits - how much is remembered of what was asked for last, and, as
 * `ttl`, for how many milliseconds; for good if left out
 */
export function readingCache<T extends object | number>(
  limits: LRUCache.Options<string, T, () => Promise<T>>,
): LRUCache<string, T, () => Promise<T>> {
  return new LRUCache({
    ...limits,
    // Waiting callers get what was read even if there is no room to keep it.
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context: read }) => read(),
  });
}
