/** So many are sorted or merged at once, in about a millisecond. */
const STEP = 2048;

type Compare<T> = (a: T, b: T) => number;

/** Does a step when it is its turn. */
type InTurn = (step: () => void) => Promise<void>;

/** Makes one of two lists that are in order, step by step. */
class Merge<T> {
  readonly merged: T[] = [];
  readonly #first: readonly T[];
  readonly #second: readonly T[];
  readonly #compare: Compare<T>;
  #inFirst = 0;
  #inSecond = 0;

  constructor(first: readonly T[], second: readonly T[], compare: Compare<T>) {
    this.#first = first;
    this.#second = second;
    this.#compare = compare;
  }

  get isDone(): boolean {
    return this.merged.length === this.#first.length + this.#second.length;
  }

  step(): void {
    for (let count = 0; count < STEP && !this.isDone; count += 1) {
      const isOfFirst =
        this.#inSecond >= this.#second.length ||
        (this.#inFirst < this.#first.length &&
          this.#compare(
            this.#first[this.#inFirst],
            this.#second[this.#inSecond],
          ) <= 0);
      if (isOfFirst) {
        this.merged.push(this.#first[this.#inFirst]);
        this.#inFirst += 1;
      } else {
        this.merged.push(this.#second[this.#inSecond]);
        this.#inSecond += 1;
      }
    }
  }
}

/**
 * Sorts many items without holding up others meanwhile.
 *
 * @returns the same items in order
 */
export async function sortInTurns<T>(
  items: readonly T[],
  compare: Compare<T>,
  inTurn: InTurn,
): Promise<T[]> {
  let runs = Array.from({ length: Math.ceil(items.length / STEP) }, (_, run) =>
    items.slice(run * STEP, (run + 1) * STEP),
  );
  for (const run of runs) {
    await inTurn(() => {
      run.sort(compare);
    });
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let place = 0; place < runs.length; place += 2) {
      const merge = new Merge(runs[place], runs[place + 1] ?? [], compare);
      while (!merge.isDone) {
        await inTurn(() => merge.step());
      }
      longer.push(merge.merged);
    }
    runs = longer;
  }
  return runs[0] ?? [];
}
