/**
 * People who open the organisation page or save the list of components again
 * and again, in a process of their own, so that they do not hold up the client
 * that is measured.
 * Takes its settings as the first message and stops at the second.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { BenchClient } from '../client/BenchClient';
import { crowdSettingsSchema, type CrowdMessage } from './crowdSettings';
import { Reader } from './Reader';

let isDone = false;

process.once('message', message => {
  process.once('message', () => {
    isDone = true;
  });
  void read(message);
});

async function read(message: unknown): Promise<void> {
  const { readers, what, lookMs, ...server } =
    crowdSettingsSchema.parse(message);
  const client = new BenchClient(server);
  const crowd = Array.from({ length: readers }, () => new Reader(client, what));
  await Promise.all(crowd.map(reader => reader.open()));
  tell('reading');
  const before = pagesOf(crowd);
  await Promise.all(
    crowd.map(async (reader, index) => {
      // Not all in the same moment.
      await sleep((lookMs * index) / readers);
      await reader.openUntil(() => isDone, lookMs);
    }),
  );
  client.close();
  tell({ pages: pagesOf(crowd) - before });
  process.disconnect?.();
}

function pagesOf(crowd: readonly Reader[]): number {
  return crowd.reduce((sum, { pages }) => sum + pages, 0);
}

function tell(message: CrowdMessage): void {
  process.send?.(message);
}
