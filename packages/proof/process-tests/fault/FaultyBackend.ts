import { setTimeout as sleep } from 'node:timers/promises';
import type { BackendProcess } from '../../support/BackendProcess';
import type { SeededRandom } from '../../support/seededRandom';

const LONGEST_DELAY_MS = 60;
const LONGEST_START_MS = 2_000;

/**
 * A backend process that is killed again and again, and restarted by a
 * supervisor.
 */
export class FaultyBackend {
  readonly #start: () => BackendProcess;
  #process: BackendProcess;
  #ready: Promise<void>;
  #kills = 0;

  constructor(start: () => BackendProcess) {
    this.#start = start;
    this.#process = start();
    this.#ready = this.#process.waitUntilReady();
  }

  get process(): BackendProcess {
    return this.#process;
  }

  /** How often it was killed. */
  get kills(): number {
    return this.#kills;
  }

  /** Waits, as a balancer would, until requests can be sent to it. */
  async ready(): Promise<void> {
    await this.#ready;
  }

  /**
   * Kills the process at some moment of the requests that are under way, and
   * starts it again. At times it is killed once more while it is starting.
   */
  async fail(random: SeededRandom): Promise<void> {
    await sleep(random.below(LONGEST_DELAY_MS));
    const restarted = this.#restart(random);
    this.#ready = restarted;
    await restarted;
  }

  async #restart(random: SeededRandom): Promise<void> {
    await this.#kill();
    this.#process = this.#start();
    if (random.chance(0.25)) {
      await sleep(random.below(LONGEST_START_MS));
      await this.#kill();
      this.#process = this.#start();
    }
    await this.#process.waitUntilReady();
  }

  async #kill(): Promise<void> {
    this.#kills += 1;
    await this.#process.stop('SIGKILL');
  }
}
