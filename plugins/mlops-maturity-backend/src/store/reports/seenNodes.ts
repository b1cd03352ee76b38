import type { Knex } from 'knex';
import { engineOf } from '../engine';
import type { Visibility } from '../selection';

/**
 * Whether a viewer may read a group, user, system or domain, and with it be
 * told its title, filter by it and see what it is part of.
 */
export function isSeen(visibility: Visibility, entityRef: string): boolean {
  return (
    visibility.type === 'all' ||
    !visibility.nodes ||
    visibility.nodes.has(entityRef)
  );
}

/** A query for all that the viewer may read; `undefined` if that is everything. */
export function seenNodes(
  knex: Knex,
  visibility: Visibility,
): Knex.Raw | undefined {
  return visibility.type === 'only' && visibility.nodes
    ? engineOf(knex).rowsOf([...visibility.nodes])
    : undefined;
}
