import type { Visibility } from './selection';

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
