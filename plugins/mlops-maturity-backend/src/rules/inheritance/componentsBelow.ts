import type { ReportFilter } from 'backstage-plugin-mlops-maturity-common';

/** The filter of reports that keeps what is below a kind of node. */
const FIELD_OF_KIND = new Map<string, 'owner' | 'system' | 'domain'>([
  ['group', 'owner'],
  ['system', 'system'],
  ['domain', 'domain'],
]);

/** Whether an entity can answer for the components below it. */
export function canShareAnswers(entityRef: string): boolean {
  return FIELD_OF_KIND.has(kindOf(entityRef));
}

/**
 * The filter that keeps the components below a node: those that have it among
 * what may answer for them, see `SharedAnswerBook`.
 */
export function filterBelow(entityRef: string): ReportFilter {
  const field = fieldBelow(entityRef);
  return field ? { [field]: [entityRef] } : {};
}

/** What of a component says that it is below a node. */
export function fieldBelow(
  entityRef: string,
): 'owner' | 'system' | 'domain' | undefined {
  return FIELD_OF_KIND.get(kindOf(entityRef));
}

/** The kind in a canonical reference. */
export function kindOf(entityRef: string): string {
  return entityRef.slice(0, entityRef.indexOf(':'));
}
