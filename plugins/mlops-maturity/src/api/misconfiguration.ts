import type { ConfigApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  configurationMistakes,
  readEntityFilter,
  readTools,
  type ConfigurationMistake,
  type ConfigurationProblem,
} from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';

/** A mistake of a newer backend, which this version has no words for. */
export interface UnknownProblem {
  key: string;
  mistake?: undefined;
  /** What the backend says. */
  message: string;
}

const refusalSchema = z.object({
  problems: z
    .array(
      z.object({
        key: z.string(),
        mistake: z.string(),
        limit: z.number().optional(),
        message: z.string(),
      }),
    )
    .min(1),
});

/** What is wrong with those keys of the configuration that the app sees. */
export function ownProblems(config: ConfigApi): ConfigurationProblem[] {
  return [readEntityFilter(config), readTools(config)].flatMap(
    ({ problems }) => problems ?? [],
  );
}

/**
 * What is wrong with the configuration, if the backend refuses everything
 * because of it.
 *
 * @param error - what a request was rejected with
 */
export function problemsIn(
  error: Error | undefined,
): Array<ConfigurationProblem | UnknownProblem> | undefined {
  if (!(error instanceof ResponseError)) {
    return undefined;
  }
  const refusal = refusalSchema.safeParse(error.body);
  return refusal.success
    ? refusal.data.problems.map(({ key, mistake, limit, message }) =>
        isKnown(mistake) ? { key, mistake, limit } : { key, message },
      )
    : undefined;
}

function isKnown(mistake: string): mistake is ConfigurationMistake {
  return Object.hasOwn(configurationMistakes, mistake);
}
