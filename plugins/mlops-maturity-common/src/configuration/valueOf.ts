import type { Config } from '@backstage/config';
import type { JsonValue } from '@backstage/types';

/**
 * The value of a key of `mlopsMaturity`, of any type. Never throws; null counts
 * as left out.
 */
export function valueOf(config: Config, key: string): JsonValue | undefined {
  const section = config.getOptional('mlopsMaturity');
  if (!section || typeof section !== 'object' || Array.isArray(section)) {
    return undefined;
  }
  return section[key] ?? undefined;
}
