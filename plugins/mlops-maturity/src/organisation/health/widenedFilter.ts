import type { MaturityHealth } from 'backstage-plugin-mlops-maturity-common';

/** A kind and type that looks like machine learning and is not in scope. */
export type OutOfScopeType = NonNullable<MaturityHealth['outOfScope']>[number];

/**
 * The alternative of an entity filter that takes a kind and type in. Compact
 * JSON, which YAML is as well.
 */
export function filterLine({ kind, type }: OutOfScopeType): string {
  return JSON.stringify({ kind, 'spec.type': type ?? { $exists: false } });
}

/**
 * Lines of `app-config.yaml` that put types in scope beside what is there
 * already.
 *
 * @param filter - the filter in force
 */
export function widenedFilter(
  filter: unknown,
  types: OutOfScopeType[],
): string {
  return [
    'mlopsMaturity:',
    '  entityFilter:',
    '    $any:',
    ...[JSON.stringify(filter), ...types.map(filterLine)].map(
      line => `      - ${line}`,
    ),
    '',
  ].join('\n');
}
