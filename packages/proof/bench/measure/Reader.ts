import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchClient } from '../client/BenchClient';
import { EXPORT_PATH, PAGE_PATHS } from './pageRequests';

/**
 * Somebody who opens the page again and again with a browser cache, or saves an
 * export, which is not cached. Responses are not parsed: in a portal browsers
 * do that on other machines.
 */
export class Reader {
  readonly #client: BenchClient;
  readonly #paths: readonly string[];
  readonly #keeps: boolean;
  readonly #tags = new Map<string, string>();
  #pages = 0;

  constructor(client: BenchClient, what: 'page' | 'export') {
    this.#client = client;
    this.#keeps = what === 'page';
    this.#paths = this.#keeps ? Object.values(PAGE_PATHS) : [EXPORT_PATH];
  }

  /** How often the page was opened. */
  get pages(): number {
    return this.#pages;
  }

  /** Opens the page; what has not changed is answered so. */
  async open(): Promise<void> {
    await Promise.all(
      this.#paths.map(async path => {
        const tag = this.#tags.get(path);
        const { status, headers } = await this.#client.fetch(
          path,
          tag ? { headers: { 'if-none-match': tag } } : {},
        );
        if (status >= 400) {
          throw new Error(`${path} was answered ${status}`);
        }
        if (headers.etag && this.#keeps) {
          this.#tags.set(path, headers.etag);
        }
      }),
    );
    this.#pages += 1;
  }

  /** Opens the page, looks at it, and opens it again until told to stop. */
  async openUntil(isDone: () => boolean, lookMs: number): Promise<void> {
    while (!isDone()) {
      await this.open();
      if (lookMs > 0) {
        await sleep(lookMs);
      }
    }
  }
}
