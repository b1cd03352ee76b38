import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({
  name: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
});

type Manifest = z.infer<typeof manifestSchema>;

/**
 * Gives an unpacked bundle the `node_modules` that a production install would:
 * what its packages declare and what those need, linked from the repository.
 * A dependency that the bundle uses and does not declare is not there.
 *
 * @param bundle - folder of the unpacked bundle
 * @param repository - folder of the repository, with dependencies installed
 */
export function linkDependencies(bundle: string, repository: string): void {
  const workspaces = ['packages', 'plugins']
    .filter(group => existsSync(join(bundle, group)))
    .flatMap(group =>
      readdirSync(join(bundle, group)).map(name => `${group}/${name}`),
    );
  const links = new Map<string, string>();
  const waiting: Array<{ manifest: Manifest; folder: string }> = [];
  for (const workspace of workspaces) {
    const manifest = readManifest(join(bundle, workspace));
    links.set(manifest.name, join(bundle, workspace));
    waiting.push({ manifest, folder: join(repository, workspace) });
  }

  const seen = new Set<string>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { dependencies, optionalDependencies, peerDependencies } =
      next.manifest;
    for (const name of Object.keys({
      ...dependencies,
      ...optionalDependencies,
      ...peerDependencies,
    })) {
      const folder = links.has(name)
        ? undefined
        : findPackage(name, next.folder, repository);
      if (folder && !seen.has(folder)) {
        seen.add(folder);
        waiting.push({ manifest: readManifest(folder), folder });
      }
    }
  }
  for (const folder of seen) {
    const name = folder.slice(join(repository, 'node_modules').length + 1);
    // One that is nested in another comes with it.
    if (!name.includes('node_modules')) {
      links.set(name, folder);
    }
  }
  for (const [name, target] of links) {
    const link = join(bundle, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link, 'dir');
  }
}

/** Finds a package as Node does, or nothing: some are optional. */
function findPackage(
  name: string,
  from: string,
  repository: string,
): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) {
      return candidate;
    }
    if (folder === repository || folder === dirname(folder)) {
      return undefined;
    }
  }
}

function readManifest(folder: string): Manifest {
  return manifestSchema.parse({
    name: folder,
    ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  });
}
