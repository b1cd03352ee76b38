import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { entityLabel } from 'backstage-plugin-mlops-maturity-common';
import type { ReportScope } from '../organisation/state/filters';

/** The kinds of entities that have components below them. */
const FIELDS = new Map<string, ReportScope['field']>([
  ['group', 'owner'],
  ['system', 'system'],
  ['domain', 'domain'],
]);

/**
 * What the reports of an entity's page are limited to: what it owns or
 * contains, and everything below it.
 *
 * @returns the scope, or `undefined` for an entity of another kind
 */
export function portfolioScopeOf(entity: Entity): ReportScope | undefined {
  const field = FIELDS.get(entity.kind.toLocaleLowerCase('en-US'));
  return (
    field && {
      field,
      entityRef: stringifyEntityRef(entity),
      title: entityLabel(stringifyEntityRef(entity), titleOf(entity)),
    }
  );
}

function titleOf({ metadata, spec }: Entity): string {
  const profile = spec?.profile;
  const displayName =
    typeof profile === 'object' && profile !== null && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return typeof displayName === 'string' && displayName !== ''
    ? displayName
    : metadata.title ?? metadata.name;
}
