/** Writes a portal of Backstage 1.55. */
export const CREATE_APP = '@backstage/create-app@0.9.2';

/**
 * Instead of a lockfile of a megabyte: the day before which every version was
 * published that a portal is installed with. It lies between two releases of
 * Backstage, some weeks after that of `CREATE_APP`.
 */
export const PUBLISHED_BEFORE = new Date('2026-10-01T00:00:00Z');

/** Packages of which a newer version is needed. */
export const NEWER_ALLOWED = ['better-sqlite3'];

/** Versions that a portal gets besides those of its template, and why. */
export const RESOLUTIONS: Record<string, string> = {
  // The template's has to be compiled, or downloaded from where a closed
  // network does not reach; this one has the binaries in the package.
  'better-sqlite3': '^13.0.0',
  // One that is published with a dependency on a patch that is not in it.
  '@yarnpkg/core/got': '^11.8.6',
};
