import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Portal } from './Portal';

const manifestSchema = z.looseObject({
  version: z.string().default('0.0.0'),
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
});

/** What works only if everybody in a portal has the same copy. */
const SHARED = /^(@backstage\/.+|react|react-dom|react-router(-dom)?)$/;

/**
 * Which of the packages do not share a package of the framework with the rest
 * of the portal.
 *
 * @param installed - package, and the workspace that it was added to
 * @returns a sentence for each
 */
export function secondCopies(
  { folder }: Portal,
  installed: ReadonlyArray<{ name: string; workspace: string }>,
): string[] {
  return installed.flatMap(({ name, workspace }) => {
    const from = join(folder, workspace);
    const own = find(name, from, folder);
    if (!own) {
      return [`${workspace} has no ${name}`];
    }
    const { dependencies, peerDependencies } = readManifest(own);
    return Object.entries({ ...dependencies, ...peerDependencies })
      .filter(([dependency]) => SHARED.test(dependency))
      .flatMap(([dependency, range]) => {
        const copy = find(dependency, own, folder);
        const portals = find(dependency, from, folder);
        if (copy === portals && copy) {
          return [];
        }
        const versionOf = (place?: string) =>
          place ? readManifest(place).version : 'none';
        return [
          `${name} wants ${dependency} ${range} and finds ${versionOf(
            copy,
          )}, ${workspace} finds ${versionOf(portals)}`,
        ];
      });
  });
}

/** The folder in which Node finds a package. */
function find(name: string, from: string, top: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) {
      return candidate;
    }
    if (folder === top) {
      return undefined;
    }
  }
}

function readManifest(folder: string) {
  return manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
}
