import {
  entityLabels,
  type ComponentRow,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * What each component of a list is called, so that they can be told apart.
 *
 * @returns the label of a component, by its full reference
 */
export function componentLabels(
  rows: readonly Pick<ComponentRow, 'entityRef' | 'title'>[],
): (entityRef: string) => string {
  return entityLabels(
    rows.map(({ entityRef, title }) => ({ ref: entityRef, title })),
  );
}
