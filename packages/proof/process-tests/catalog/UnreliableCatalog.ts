import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { CleanUps } from '../../support/CleanUps';
import { freePort } from '../../support/freePort';

/**
 * How the catalog behaves: as it should; away; failing; answering with success
 * and nothing; or with a first page and no second one.
 */
export type CatalogMode = 'right' | 'absent' | 'failing' | 'empty' | 'cut';

const CURSOR = 'there-is-more';

/**
 * Stands between the maturity plugin and the catalog of a backend, and behaves
 * as a catalog may on a bad day.
 */
export class UnreliableCatalog {
  readonly baseUrl: string;
  mode: CatalogMode = 'right';
  #target: { port: number } | undefined;

  private constructor(port: number) {
    this.baseUrl = `http://127.0.0.1:${port}`;
  }

  static async start(cleanUps: CleanUps): Promise<UnreliableCatalog> {
    const port = await freePort();
    const catalog = new UnreliableCatalog(port);
    const server = createServer((request, response) => {
      catalog.#answer(request, response).catch(() => response.destroy());
    });
    await new Promise<void>(resolve => {
      server.listen(port, '127.0.0.1', resolve);
    });
    cleanUps.add(async () => server.closeAllConnections());
    return catalog;
  }

  /** @param baseUrl - of the backend whose catalog it is */
  standBefore(baseUrl: string): void {
    this.#target = { port: Number(new URL(baseUrl).port) };
  }

  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { url = '' } = request;
    switch (this.mode) {
      case 'absent':
        response.destroy();
        return;
      case 'failing':
        send(response, 500, { error: { name: 'Error', message: 'broken' } });
        return;
      case 'empty':
        if (url.includes('/entities/by-query')) {
          send(response, 200, { items: [], totalItems: 0, pageInfo: {} });
          return;
        }
        break;
      case 'cut':
        if (url.includes('/entities/by-query')) {
          await this.#cutShort(request, response);
          return;
        }
        break;
      default:
    }
    const answer = await this.#ask(request);
    send(response, answer.status, answer.body);
  }

  /** Half of the first page, and a second page that ends in the middle. */
  async #cutShort(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const body = await bodyOf(request);
    if (`${request.url}${body}`.includes(CURSOR)) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"items":[{"kind":"Component",');
      response.destroy();
      return;
    }
    const { status, body: page } = await this.#ask(request, body);
    const items: unknown[] = page.items ?? [];
    send(response, status, {
      ...page,
      items: items.slice(0, Math.ceil(items.length / 2)),
      pageInfo: { nextCursor: CURSOR },
    });
  }

  async #ask(request: IncomingMessage, read?: string) {
    const body = read ?? (await bodyOf(request));
    const { host: _host, ...headers } = request.headers;
    return new Promise<{ status: number; body: { items?: unknown[] } }>(
      (resolve, reject) => {
        const onward = httpRequest(
          {
            host: '127.0.0.1',
            ...this.#target,
            path: request.url,
            method: request.method,
            headers: { ...headers, 'accept-encoding': 'identity' },
          },
          async answer => {
            try {
              resolve({
                status: answer.statusCode ?? 500,
                body: JSON.parse(await bodyOf(answer)),
              });
            } catch (error) {
              reject(error);
            }
          },
        );
        onward.on('error', reject);
        onward.end(body);
      },
    );
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) {
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks).toString('utf8');
}
