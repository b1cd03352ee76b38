import { parseEntityRef } from '@backstage/catalog-model';

/**
 * @param entityRef - full or partial reference; a component unless it says more
 */
export function assessmentPath(entityRef: string): string {
  return entityPath('/assessments', entityRef, { defaultKind: 'component' });
}

/** @param entityRef - full reference */
export function sharedAnswersPath(entityRef: string): string {
  return entityPath('/shared-answers', entityRef);
}

function entityPath(
  prefix: string,
  entityRef: string,
  context?: { defaultKind: string },
): string {
  const { kind, namespace, name } = parseEntityRef(entityRef, context);
  return `${prefix}/${[kind, namespace, name]
    .map(part => encodeURIComponent(part.toLocaleLowerCase('en-US')))
    .join('/')}`;
}
