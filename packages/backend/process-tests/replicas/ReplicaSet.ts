import type { BackendProcess } from '../support/BackendProcess';
import type { TestPortal } from '../support/TestPortal';

/**
 * Backstage's own plugins do not wait for each other's migrations: on an empty
 * database all but the fastest process may end, and are started again by
 * whatever runs them.
 */
const STARTS = 6;

/** A plugin of ours has no such excuse. */
const OWN_FAILURE =
  /Plugin 'mlops-maturity' (threw|failed)|"mlops-maturity".*MigrationLocked/;

/** One backend process at a time. */
export class Replica {
  readonly #start: () => BackendProcess;
  #process: BackendProcess;
  starts = 1;

  constructor(start: () => BackendProcess) {
    this.#start = start;
    this.#process = start();
  }

  get process(): BackendProcess {
    return this.#process;
  }

  /**
   * Waits until the process is ready, starting it again if it ends before.
   *
   * @throws Error if it never is, or if the maturity plugin made it end
   */
  async ready(): Promise<void> {
    for (;;) {
      try {
        await this.#process.waitUntilReady();
        return;
      } catch (error) {
        const log = await this.#process.log();
        if (
          this.#process.isRunning ||
          this.starts >= STARTS ||
          OWN_FAILURE.test(log)
        ) {
          throw error;
        }
        this.restart();
      }
    }
  }

  restart(): void {
    this.starts += 1;
    this.#process = this.#start();
  }

  async kill(): Promise<void> {
    await this.#process.stop('SIGKILL');
  }
}

/**
 * Backend processes on one database, each with somebody who starts it again
 * while it does not come up.
 */
export class ReplicaSet {
  readonly replicas: Replica[];

  private constructor(replicas: Replica[]) {
    this.replicas = replicas;
  }

  /** Starts all of them at the same moment and waits until they are ready. */
  static async start(portal: TestPortal, count: number): Promise<ReplicaSet> {
    const starts = [];
    for (let index = 0; index < count; index += 1) {
      starts.push(await portal.addReplica(`replica-${index}`));
    }
    const replicas = starts.map(start => new Replica(start));
    await Promise.all(replicas.map(replica => replica.ready()));
    return new ReplicaSet(replicas);
  }

  /** How often a process had to be started again. */
  get restarts(): number {
    return this.replicas.reduce((sum, { starts }) => sum + starts - 1, 0);
  }
}
