import type { Config, JsonValue } from '@backstage/config';

/**
 * What the configuration has under a key of `mlopsMaturity`, whatever it is.
 * Never throws; a null counts as left out.
 */
export function valueOf(config: Config, key: string): JsonValue | undefined {
  const section = config.getOptional('mlopsMaturity');
  if (!section || typeof section !== 'object' || Array.isArray(section)) {
    return undefined;
  }
  return section[key] ?? undefined;
}
