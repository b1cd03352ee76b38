import type { BackendProcess } from '../../support/BackendProcess';
import type { TestPortal } from '../../support/TestPortal';

/** How long one process may take to start when it is its turn. */
const PATIENCE_MS = 90_000;

/** One backend process at a time. */
export class Replica {
  readonly #start: () => BackendProcess;
  #process: BackendProcess;

  constructor(start: () => BackendProcess) {
    this.#start = start;
    this.#process = start();
  }

  get process(): BackendProcess {
    return this.#process;
  }

  /** Starts it again, after it was killed. */
  restart(): void {
    this.#process = this.#start();
  }

  async kill(): Promise<void> {
    await this.#process.stop('SIGKILL');
  }
}

/**
 * Starts backend processes on one database at the same moment and waits until
 * they are ready. Nobody starts one again that does not come up: they take
 * turns, so none has a reason to fail.
 *
 * @throws Error if one of them ends, or is not ready in time
 */
export async function startReplicas(
  portal: TestPortal,
  count: number,
): Promise<Replica[]> {
  const starts = [];
  for (let index = 0; index < count; index += 1) {
    starts.push(await portal.addReplica(`replica-${index}`));
  }
  const replicas = starts.map(start => new Replica(start));
  // The last one waits for all others.
  const patienceMs = count * PATIENCE_MS;
  await Promise.all(
    replicas.map(replica => replica.process.waitUntilReady(patienceMs)),
  );
  return replicas;
}
