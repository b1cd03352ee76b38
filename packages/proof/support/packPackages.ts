import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  private: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

/** The tarball of a package. */
export interface PackedTarball {
  name: string;
  tarball: string;
}

/** A package as it would be published. */
export interface PackedPackage extends PackedTarball {
  /** Folder in the repository, such as `plugins/mlops-maturity`. */
  folder: string;
  /** Folder with what is in the tarball. */
  contents: string;
}

/**
 * Packs all plugin packages as Yarn publishes them, which puts versions in the
 * place of `workspace:`. They have to be built.
 *
 * @returns the packages, each after those that it depends on; the names of the
 * tarballs sort in the same order
 */
export async function packPackages(
  repository: string,
  into: string,
): Promise<PackedPackage[]> {
  await mkdir(into, { recursive: true });
  const packed: PackedPackage[] = [];
  for (const { name, folder } of await inOrder(repository)) {
    const tarball = join(into, `${packed.length + 1}-${name}.tgz`);
    await run('yarn', ['pack', '--out', tarball], {
      cwd: join(repository, folder),
      shell: process.platform === 'win32',
    });
    const contents = join(into, 'contents', name);
    await mkdir(contents, { recursive: true });
    await run('tar', ['xzf', tarball, '-C', contents, '--strip-components=1']);
    packed.push({ name, folder, tarball, contents });
  }
  return packed;
}

/**
 * The tarballs that were packed into a folder.
 *
 * @throws Error if there are none
 */
export async function packedPackages(into: string): Promise<PackedTarball[]> {
  const files = await readdir(into).catch(() => []);
  const packages = files.flatMap(file => {
    const name = /^\d+-(.+)\.tgz$/.exec(file)?.[1];
    return name ? [{ name, tarball: join(into, file) }] : [];
  });
  if (packages.length === 0) {
    throw new Error(
      `${into} has no packages; \`yarn release --dry-run\` packs them`,
    );
  }
  return packages;
}

/** The packages that are published, each after those that it depends on. */
async function inOrder(repository: string) {
  const folders = await readdir(join(repository, 'plugins'));
  const manifests = await Promise.all(
    folders.map(async name => {
      const folder = `plugins/${name}`;
      const text = await readFile(
        join(repository, folder, 'package.json'),
        'utf8',
      );
      return { ...manifestSchema.parse(JSON.parse(text)), folder };
    }),
  );
  const waiting = manifests.filter(manifest => !manifest.private);
  const ordered: typeof waiting = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      ({ dependencies }) =>
        !waiting.some(({ name }) => Object.hasOwn(dependencies, name)),
    );
    if (next < 0) {
      throw new Error('These packages depend on each other');
    }
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}
