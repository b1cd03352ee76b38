import type { RootConfigService } from '@backstage/backend-plugin-api';
import type { JsonValue } from '@backstage/types';
import leven from 'leven';
import { PERIODS } from './readFreshness';

type KnownKeys = { readonly [key in string]?: KnownKeys | 'anything' };

/** What can stand below `mlopsMaturity`. */
const KNOWN: KnownKeys = {
  entityFilter: 'anything',
  tools: 'anything',
  sync: { schedule: 'anything' },
  evidence: { timeout: 'anything' },
  freshness: Object.fromEntries(PERIODS.map(period => [period, 'anything'])),
  retention: { maxAge: 'anything' },
};

/**
 * Keys that nothing reads, most often typing errors, each with the most similar
 * known key.
 *
 * @returns lines for the log
 */
export function unknownKeys(config: RootConfigService): string[] {
  return unknownBelow(
    config.getOptional<JsonValue>('mlopsMaturity'),
    KNOWN,
    'mlopsMaturity',
  );
}

function unknownBelow(
  value: JsonValue | undefined,
  known: KnownKeys,
  where: string,
): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [];
  }
  return Object.entries(value).flatMap(([key, below]) => {
    const inside = Object.hasOwn(known, key) ? known[key] : undefined;
    if (inside === undefined) {
      return [
        `${where}.${key} is unknown and means nothing. Is it ${where}.${nearest(
          key,
          Object.keys(known),
        )}?`,
      ];
    }
    return inside === 'anything'
      ? []
      : unknownBelow(below, inside, `${where}.${key}`);
  });
}

function nearest(key: string, candidates: string[]): string {
  const distance = (candidate: string) =>
    leven(candidate.toLowerCase(), key.toLowerCase());
  return candidates.reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}
