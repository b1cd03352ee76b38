/** Times in milliseconds, of the same thing done again and again. */
export class Sample {
  readonly #times: number[] = [];

  add(milliseconds: number): void {
    this.#times.push(milliseconds);
  }

  get count(): number {
    return this.#times.length;
  }

  get median(): number {
    return this.#quantile(0.5);
  }

  get p95(): number {
    return this.#quantile(0.95);
  }

  get p99(): number {
    return this.#quantile(0.99);
  }

  /** The nearest rank; not a number if nothing was measured. */
  #quantile(share: number): number {
    const sorted = [...this.#times].sort((a, b) => a - b);
    const rank = Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, rank)] ?? Number.NaN;
  }
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
