import { constants } from 'node:os';

type CleanUp = () => Promise<unknown>;

/**
 * What a program has to tidy up, whether it succeeds, fails or is stopped.
 */
export class CleanUps {
  readonly #cleanUps: CleanUp[] = [];

  /** Remembers a clean-up; the last one remembered is carried out first. */
  add(cleanUp: CleanUp): void {
    this.#cleanUps.push(cleanUp);
  }

  /** Carries out everything; a clean-up that fails does not stop the others. */
  async run(): Promise<void> {
    for (
      let cleanUp = this.#cleanUps.pop();
      cleanUp;
      cleanUp = this.#cleanUps.pop()
    ) {
      await cleanUp().catch(error =>
        process.stderr.write(`Could not clean up: ${error}\n`),
      );
    }
  }
}

/**
 * Runs a program to its end and leaves with an exit code: 0 if it succeeded.
 *
 * @param options.patienceMs - after this long it counts as failed
 */
export async function runProgram(options: {
  patienceMs: number;
  program: (cleanUps: CleanUps) => Promise<void>;
}): Promise<never> {
  const { patienceMs, program } = options;
  const cleanUps = new CleanUps();
  const stopped = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () =>
        reject(new Error(`Stopped by signal ${constants.signals[signal]}`)),
      );
    }
    setTimeout(
      () => reject(new Error(`Not done after ${patienceMs / 1000} seconds`)),
      patienceMs,
    ).unref();
  });
  let exitCode = 0;
  try {
    await Promise.race([program(cleanUps), stopped]);
  } catch (error) {
    exitCode = 1;
    process.stderr.write(
      `${error instanceof Error ? error.stack ?? error.message : error}\n`,
    );
  }
  await cleanUps.run();
  process.exit(exitCode);
}
