/**
 * Waits for the first item of a stream, so that its errors are known before
 * anything is sent.
 *
 * @returns the whole stream
 */
export async function startReading<T>(
  stream: AsyncIterable<T>,
): Promise<AsyncIterable<T>> {
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* whole() {
    try {
      for (let next = first; !next.done; next = await iterator.next()) {
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  })();
}
