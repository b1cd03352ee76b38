/**
 * What can be wrong with a key of `mlopsMaturity`, each with what is right.
 *
 * @internal
 */
export const configurationMistakes = {
  section: 'must be a section with keys of its own; write them below it',
  filter:
    'must be a filter with fields and values, such as { kind: component, spec.type: { $in: [model] } }',
  filterOperator:
    '$all, $any and $not are the only operators here, and each stands alone; put it and the other conditions into the list of an $all',
  filterList: 'must be a list of filters',
  filterValue:
    'must be a text, a number, true, false, or one of { $in: [...] }, { $exists: true or false }, { $hasPrefix: text } and { $contains: value } alone',
  filterContains:
    '$contains takes a text, a number, true or false; for relations also { type: text } with or without targetRef as a text or { $in: [texts] }',
  days: 'must be a whole number of days, from 0 to 366,000',
  staleBeforeFresh:
    'must not be less than freshDays, which is {{limit}}; answers are fresh first and stale later',
  timeout:
    'must be a duration longer than nothing and at most one minute, such as { seconds: 5 }',
  maxAge:
    'must be a duration longer than nothing and at most 1,000 years, such as { years: 2 }',
  schedule:
    "must have a frequency of a second or more, such as { minutes: 5 } or { cron: '*/5 * * * *' }, and a timeout of a second or more, such as { minutes: 10 }",
  tools:
    'must be a list of tools, each with a level from 1 to 4, a name and a purpose',
} as const;

/**
 * A kind of mistake.
 *
 * @internal
 */
export type ConfigurationMistake = keyof typeof configurationMistakes;

/**
 * A key of the configuration that is wrong, and how.
 *
 * @internal
 */
export interface ConfigurationProblem {
  /** The whole key, `mlopsMaturity.freshness.freshDays` for example. */
  key: string;
  mistake: ConfigurationMistake;
  /** What a number is held against, where the mistake names it. */
  limit?: number;
}

/**
 * What was read from the configuration, or everything that is wrong with it.
 *
 * @internal
 */
export type ConfigurationReading<T> =
  | { value: T; problems?: undefined }
  | { value?: undefined; problems: ConfigurationProblem[] };

/**
 * Says in English which key is wrong, how, and what would be right.
 *
 * @internal
 */
export function describeProblem(problem: ConfigurationProblem): string {
  const { key, mistake, limit } = problem;
  return `${key}: ${configurationMistakes[mistake].replace(
    '{{limit}}',
    `${limit}`,
  )}`;
}
