import type { Knex } from 'knex';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** How the server names the session that it has opened: pid and secret. */
const KEY_DATA = Buffer.from([0x4b, 0, 0, 0, 12]);

/**
 * Stands before PostgreSQL as a connection pooler does: clients are told of a
 * session that the server does not have.
 */
export async function startPooler(knex: Knex): Promise<{
  address: { host: string; port: number };
  close(): Promise<void>;
}> {
  const { host, port } = knex.client.connectionSettings;
  const sockets = new Set<Socket>();
  const server = createServer(client => {
    const upstream = connect(Number(port), String(host));
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    client.pipe(upstream);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
    upstream.on('data', data => {
      const bytes = Buffer.from(data);
      const at = bytes.indexOf(KEY_DATA);
      if (at >= 0) {
        bytes.writeInt32BE(1, at + KEY_DATA.length);
      }
      client.write(bytes);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') {
    throw new Error('The pooler has no port');
  }
  return {
    address: { host: '127.0.0.1', port: address.port },
    close: async () => {
      sockets.forEach(socket => socket.destroy());
      server.close();
      await once(server, 'close');
    },
  };
}
