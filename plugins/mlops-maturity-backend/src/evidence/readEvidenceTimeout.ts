import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';

const TIMEOUT_KEY = 'mlopsMaturity.evidence.timeout';
const DEFAULT_MS = 5_000;
/** People wait for it in front of a page. */
const MAX_MS = 60_000;

/**
 * How long to wait for each evidence provider, in milliseconds.
 *
 * @throws InputError if the configured time is not above 0 and at most a minute
 */
export function readEvidenceTimeout(config: RootConfigService): number {
  if (!config.has(TIMEOUT_KEY)) {
    return DEFAULT_MS;
  }
  const timeoutMs = durationToMilliseconds(
    readDurationFromConfig(config, { key: TIMEOUT_KEY }),
  );
  if (timeoutMs <= 0 || timeoutMs > MAX_MS) {
    throw new InputError(
      `${TIMEOUT_KEY}: must be longer than 0 and at most one minute`,
    );
  }
  return timeoutMs;
}
