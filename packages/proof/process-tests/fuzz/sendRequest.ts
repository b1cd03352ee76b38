import { Agent, request as httpRequest } from 'node:http';
import {
  brotliDecompressSync,
  gunzipSync,
  inflateSync,
  type InputType,
} from 'node:zlib';

const PATIENCE_MS = 60_000;

/** What Node's server reads of request line and headers, in bytes. */
const LONGEST_HEAD = 16 * 1024;

const decoders: Record<string, (content: InputType) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  deflate: inflateSync,
};

/** A request as it goes over the wire. */
export interface WireRequest {
  method: string;
  /** Path and query, exactly as they are sent. */
  target: string;
  headers: Record<string, string>;
  body?: string;
}

/** What came back. */
export interface WireResponse {
  status: number;
  contentType: string | undefined;
  text: string;
}

/**
 * Sends requests to one backend on this machine, as they are: nothing in them
 * is put right or refused on the way, as `fetch` would do.
 */
export class Wire {
  readonly #port: number;
  readonly #agent: Agent;

  /** @throws Error if the backend is on another machine */
  constructor(baseUrl: string, connections: number) {
    const { hostname, port } = new URL(baseUrl);
    if (hostname !== '127.0.0.1') {
      throw new Error('Only a backend on this machine is to be attacked');
    }
    this.#port = Number(port);
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /**
   * A server that is sent too long a head closes the connection, at times
   * before its answer was read; that is taken for the answer 431.
   *
   * @throws Error if no answer came
   */
  async send(wireRequest: WireRequest): Promise<WireResponse> {
    try {
      return await this.#sendOnce(wireRequest);
    } catch (error) {
      if (!isClosedConnection(error)) {
        throw error;
      }
      if (headLength(wireRequest) > LONGEST_HEAD) {
        return {
          status: 431,
          contentType: undefined,
          text: '',
        };
      }
      // The server may close an idle connection just as it is used again.
      return this.#sendOnce(wireRequest, new Agent({ maxSockets: 1 }));
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #sendOnce(
    { method, target, headers, body }: WireRequest,
    agent: Agent = this.#agent,
  ): Promise<WireResponse> {
    return new Promise((resolve, reject) => {
      const sent = httpRequest(
        {
          host: '127.0.0.1',
          port: this.#port,
          agent,
          method,
          path: target,
          headers: {
            ...headers,
            ...(body !== undefined && {
              'content-length': String(Buffer.byteLength(body)),
            }),
          },
          timeout: PATIENCE_MS,
        },
        response => {
          const chunks: Buffer[] = [];
          response.on('data', chunk => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const content = Buffer.concat(chunks);
            const decode = decoders[response.headers['content-encoding'] ?? ''];
            try {
              resolve({
                status: response.statusCode ?? 0,
                contentType: response.headers['content-type'],
                text: (content.length && decode
                  ? decode(content)
                  : content
                ).toString('utf8'),
              });
            } catch (error) {
              reject(error);
            }
          });
        },
      );
      sent.on('timeout', () => sent.destroy(new Error('No answer in time')));
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

/** Length without what Node adds, which makes it a little longer. */
function headLength({ target, headers }: WireRequest): number {
  return Object.entries(headers).reduce(
    (length, [name, value]) => length + name.length + value.length + 4,
    target.length + 200,
  );
}

function isClosedConnection(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ECONNRESET' || error.code === 'EPIPE')
  );
}
