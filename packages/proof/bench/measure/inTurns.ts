import { Sample, timed } from './Sample';

const FEWEST_ROUNDS = 3;

/** Something to measure. */
export interface Case {
  /** What has to happen before each time, and is not measured. */
  before?: () => Promise<unknown>;
  run: () => Promise<unknown>;
}

/**
 * Measures several things in turns, so that whatever else the machine does
 * slows all of them alike and their ratios hold.
 *
 * @param rounds - how often each is measured; some come before it to warm
 * up
 * @param budgetMs - after this long no round begins any more, if there were
 * three already
 * @returns the sample of each case
 */
export async function inTurns<TName extends string>(
  cases: Record<TName, Case>,
  rounds: number,
  budgetMs: number,
): Promise<(name: TName) => Sample> {
  const samples = new Map<string, Sample>();
  const warmUps = Math.ceil(rounds / 30);
  const deadline = performance.now() + budgetMs;
  for (let round = -warmUps; round < rounds; round += 1) {
    if (round >= FEWEST_ROUNDS && performance.now() > deadline) {
      break;
    }
    for (const [name, { before, run }] of Object.entries<Case>(cases)) {
      await before?.();
      const time = await timed(run);
      if (round >= 0) {
        const sample = samples.get(name) ?? new Sample();
        sample.add(time);
        samples.set(name, sample);
      }
    }
  }
  return name => samples.get(name) ?? new Sample();
}
