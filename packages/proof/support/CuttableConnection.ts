import {
  createConnection,
  createServer,
  type Server,
  type Socket,
} from 'node:net';
import type { CleanUps } from './CleanUps';

/**
 * A way to a server that can be cut, as when the server is gone: connections
 * end, and new ones are refused, until it is mended.
 */
export class CuttableConnection {
  readonly port: number;
  readonly #target: { host: string; port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server;

  private constructor(
    server: Server,
    port: number,
    target: { host: string; port: number },
  ) {
    this.#server = server;
    this.port = port;
    this.#target = target;
  }

  static async to(
    target: { host: string; port: number },
    cleanUps: CleanUps,
  ): Promise<CuttableConnection> {
    const server = createServer();
    const port = await listen(server, 0);
    const connection = new CuttableConnection(server, port, target);
    connection.#accept();
    cleanUps.add(() => connection.cut());
    return connection;
  }

  async cut(): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve));
    for (const socket of this.#sockets) {
      socket.destroy();
    }
    await closed;
  }

  async mend(): Promise<void> {
    this.#server = createServer();
    await listen(this.#server, this.port);
    this.#accept();
  }

  #accept(): void {
    this.#server.on('connection', socket => {
      const onward = createConnection(this.#target);
      for (const [from, to] of [
        [socket, onward],
        [onward, socket],
      ]) {
        this.#sockets.add(from);
        from.on('error', () => to.destroy());
        from.on('close', () => {
          this.#sockets.delete(from);
          to.destroy();
        });
        from.pipe(to);
      }
    });
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(
        typeof address === 'object' && address !== null ? address.port : port,
      );
    });
  });
}
