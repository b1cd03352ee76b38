import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import type {
  ConfigurationMistake,
  ConfigurationReading,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * A duration that is longer than nothing and not longer than a limit.
 *
 * @param options.mistake - what to say about one that is not
 * @returns milliseconds, or nothing where nothing is configured
 */
export function readDuration(
  config: RootConfigService,
  options: { key: string; mistake: ConfigurationMistake; atMostMs: number },
): ConfigurationReading<{ ms?: number }> {
  const { key, mistake, atMostMs } = options;
  if (!config.has(key)) {
    return { value: {} };
  }
  try {
    const ms = durationToMilliseconds(readDurationFromConfig(config, { key }));
    if (ms > 0 && ms <= atMostMs) {
      return { value: { ms } };
    }
  } catch {
    // Not a duration.
  }
  return { problems: [{ key, mistake }] };
}
