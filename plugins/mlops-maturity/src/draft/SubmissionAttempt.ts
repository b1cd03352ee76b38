/**
 * Remembers the key under which a draft is being submitted, so that trying
 * again after a lost reply submits once.
 */
export class SubmissionAttempt {
  #current?: { version: number; key: string };

  /**
   * The key for a version of the draft: the same for every retry, another one
   * once the draft has changed.
   *
   * @param version - of the draft that is submitted
   */
  keyFor(version: number): string {
    if (this.#current?.version !== version) {
      this.#current = { version, key: randomKey() };
    }
    return this.#current.key;
  }
}

/** `crypto.randomUUID` is missing on portals that are served without TLS. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
