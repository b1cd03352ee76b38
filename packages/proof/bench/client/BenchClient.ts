import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unzip = promisify(gunzip);

/** An answer of the server. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As text, after decompression. */
  body: string;
  /** Bytes of the body as sent. */
  sentBytes: number;
  /** Bytes of the body after decompression. */
  plainBytes: number;
}

/** What to send besides the path. */
export interface AskOptions {
  method?: 'GET' | 'PATCH' | 'POST';
  headers?: Record<string, string>;
  body?: object;
}

/**
 * Makes requests as a browser behind a balancer would: connections are kept
 * open, bodies come compressed.
 */
export class BenchClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  /** What it asks. */
  readonly server: { readonly baseUrl: string; readonly token: string };

  constructor({ baseUrl, token }: { baseUrl: string; token: string }) {
    this.server = { baseUrl, token };
  }

  /**
   * @param path - below the base path of the plugin
   * @throws Error for a status of 400 or more
   */
  async ask(path: string, options: AskOptions = {}): Promise<Answer> {
    const { status, headers, sent } = await this.fetch(path, options);
    const plain =
      headers['content-encoding'] === 'gzip' ? await unzip(sent) : sent;
    const body = plain.toString('utf8');
    if (status >= 400) {
      throw new Error(
        `${options.method ?? 'GET'} ${path} was answered ${status}: ${body}`,
      );
    }
    return {
      status,
      headers,
      body,
      sentBytes: sent.length,
      plainBytes: plain.length,
    };
  }

  /** Closes the connections. */
  close(): void {
    this.#agent.destroy();
  }

  /** Asks, and takes the answer as it was sent, whatever its status. */
  fetch(path: string, options: AskOptions = {}): Promise<Sent> {
    const { method = 'GET', headers, body } = options;
    const content = body && JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const sending = request(
        `${this.server.baseUrl}/api/mlops-maturity${path}`,
        {
          method,
          agent: this.#agent,
          headers: {
            authorization: `Bearer ${this.server.token}`,
            'accept-encoding': 'gzip',
            ...(content && {
              'content-type': 'application/json',
              'content-length': String(Buffer.byteLength(content)),
            }),
            ...headers,
          },
        },
        response => {
          const parts: Buffer[] = [];
          response.on('data', part => parts.push(part));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              sent: Buffer.concat(parts),
            }),
          );
        },
      );
      sending.on('error', error => {
        // The server closed a connection that was idle for long, at the very
        // moment at which it was taken up again.
        if (
          sending.reusedSocket &&
          'code' in error &&
          (error.code === 'ECONNRESET' || error.code === 'EPIPE')
        ) {
          this.fetch(path, options).then(resolve, reject);
        } else {
          reject(error);
        }
      });
      sending.end(content);
    });
  }
}

/** An answer of the server, not taken apart. */
export interface Sent {
  status: number;
  headers: IncomingHttpHeaders;
  sent: Buffer;
}
