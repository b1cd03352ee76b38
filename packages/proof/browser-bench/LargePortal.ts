import type { Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const placeSchema = z.object({
  portalUrl: z.string(),
  backendUrl: z.string(),
  token: z.string(),
  components: z.number(),
});

const MATURITY_API = '/api/mlops-maturity';

/**
 * The demo portal, whose maturity reports come from a backend with a large
 * organisation.
 */
export class LargePortal {
  readonly #process: ChildProcess;
  readonly #place: z.infer<typeof placeSchema>;

  private constructor(child: ChildProcess, place: z.infer<typeof placeSchema>) {
    this.#process = child;
    this.#place = place;
  }

  /** Starts both, which takes a minute. */
  static async start(): Promise<LargePortal> {
    const child = spawn(
      process.execPath,
      [...process.execArgv, join(__dirname, '../bench/largePortal.ts')],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('{')) {
        return new LargePortal(child, placeSchema.parse(JSON.parse(line)));
      }
    }
    throw new Error('The large portal did not start');
  }

  get url(): string {
    return this.#place.portalUrl;
  }

  get components(): number {
    return this.#place.components;
  }

  /** Has the requests of a page for reports answered. */
  async answer(page: Page): Promise<void> {
    const { portalUrl, backendUrl, token } = this.#place;
    await page.route(`${portalUrl}${MATURITY_API}/**`, async route => {
      const request = route.request();
      const response = await fetch(
        request.url().replace(portalUrl, backendUrl),
        {
          method: request.method(),
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
          },
          body: request.postData() ?? undefined,
        },
      );
      await route.fulfill({
        status: response.status,
        contentType: response.headers.get('content-type') ?? undefined,
        body: await response.text(),
      });
    });
  }

  /** Ends both. */
  async stop(): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#process.stdin?.end();
    await ended;
  }
}
