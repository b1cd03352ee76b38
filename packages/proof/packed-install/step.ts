import { report } from '../support/report';

/**
 * Carries out a step, and says how long it took.
 *
 * @throws Error that begins with the name of the step
 */
export async function step<T>(
  name: string,
  action: () => Promise<T>,
): Promise<T> {
  const start = Date.now();
  try {
    const result = await action();
    report(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
    return result;
  } catch (error) {
    throw new Error(
      `Failed at "${name}": ${
        error instanceof Error ? error.message : String(error)
      }`,
    );
  }
}
