import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const SAMPLE_EVERY_MS = 250;
const MIB = 1024;

/** How much of a growth is still noise, relative and in KiB. */
const TOLERANCE = { share: 0.3, plusKib: 50 * MIB };

/**
 * Watches how much memory a process uses, where the system tells (Linux).
 */
export class MemoryWatch {
  readonly #pid: number;
  readonly #samplesKib: number[] = [];
  #isWatching = true;

  private constructor(pid: number) {
    this.#pid = pid;
  }

  /**
   * @param argument - an argument by which to tell the process among those
   * that this one has started
   * @returns `undefined` where it cannot be found out
   */
  static async start(argument: string): Promise<MemoryWatch | undefined> {
    const pid = await findChild(argument);
    if (pid === undefined) {
      return undefined;
    }
    const watch = new MemoryWatch(pid);
    void watch.#watch();
    return watch;
  }

  stop(): void {
    this.#isWatching = false;
  }

  /** Memory after the start and at the end, in MiB. */
  get medians(): { early: number; late: number } {
    const fifth = Math.floor(this.#samplesKib.length / 5);
    return {
      early: Math.round(median(this.#samplesKib.slice(fifth, 2 * fifth)) / MIB),
      late: Math.round(median(this.#samplesKib.slice(-fifth)) / MIB),
    };
  }

  /** Whether the process needs no more memory the longer it runs. */
  get isFlat(): boolean {
    const { early, late } = this.medians;
    return late <= early * (1 + TOLERANCE.share) + TOLERANCE.plusKib / MIB;
  }

  async #watch(): Promise<void> {
    while (this.#isWatching) {
      const kib = await residentKib(this.#pid);
      if (kib !== undefined) {
        this.#samplesKib.push(kib);
      }
      await sleep(SAMPLE_EVERY_MS);
    }
  }
}

async function findChild(argument: string): Promise<number | undefined> {
  const processes = await readdir('/proc').catch(() => []);
  for (const pid of processes.filter(name => /^\d+$/.test(name))) {
    const status = await readProcess(pid, 'status');
    const parent = /^PPid:\s+(\d+)$/m.exec(status)?.[1];
    if (Number(parent) === process.pid) {
      const command = await readProcess(pid, 'cmdline');
      if (command.split('\0').includes(argument)) {
        return Number(pid);
      }
    }
  }
  return undefined;
}

async function residentKib(pid: number): Promise<number | undefined> {
  const size = /^VmRSS:\s+(\d+) kB$/m.exec(
    await readProcess(String(pid), 'status'),
  )?.[1];
  return size === undefined ? undefined : Number(size);
}

/** Nothing, if the process has ended in between. */
async function readProcess(pid: string, file: string): Promise<string> {
  return readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
