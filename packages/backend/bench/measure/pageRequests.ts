import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchClient } from '../client/BenchClient';

/** What the organisation page asks for when it is opened. */
export const PAGE_PATHS = {
  summary: '/reports/summary',
  levels: '/reports/levels?groupBy=owner',
  heatmap: '/reports/heatmap?groupBy=owner',
  facets: '/reports/facets',
} as const;

/** Opens the page as a browser would that was not there before. */
export async function openPage(client: BenchClient): Promise<void> {
  await Promise.all(
    Object.values(PAGE_PATHS).map(async path => {
      const { body } = await client.ask(path);
      JSON.parse(body);
    }),
  );
}

/**
 * Somebody who opens the page again and again, with what the browser has kept.
 */
export class Reader {
  readonly #client: BenchClient;
  readonly #tags = new Map<string, string>();
  #pages = 0;

  constructor(client: BenchClient) {
    this.#client = client;
  }

  /** How often the page was opened. */
  get pages(): number {
    return this.#pages;
  }

  /** Opens the page; what has not changed is answered so. */
  async open(): Promise<void> {
    await Promise.all(
      Object.values(PAGE_PATHS).map(async path => {
        const tag = this.#tags.get(path);
        const { headers, body } = await this.#client.ask(
          path,
          tag ? { headers: { 'if-none-match': tag } } : {},
        );
        if (headers.etag) {
          this.#tags.set(path, headers.etag);
        }
        if (body !== '') {
          JSON.parse(body);
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
