import type { PackedTarball } from '../../support/packPackages';
import { z } from 'zod';
import type { Portal } from './Portal';
import { RESOLUTIONS } from './pinned';

const ADD = /^yarn --cwd (packages\/\w+) add (\S+)$/gm;

const manifestSchema = z.looseObject({
  resolutions: z.record(z.string(), z.string()),
});

/**
 * Carries out the commands of documents that add packages, with the tarball in
 * the place of the name, and installs.
 *
 * @param shown - the code of the documents
 */
export async function addPackages(
  portal: Portal,
  packages: readonly PackedTarball[],
  shown: string,
): Promise<void> {
  const tarballs = new Map(
    packages.map(({ name, tarball }) => [name, `file:${tarball}`]),
  );
  await portal.edit('package.json', text => {
    const manifest = manifestSchema.parse(JSON.parse(text));
    const resolutions = {
      ...manifest.resolutions,
      ...RESOLUTIONS,
      // They need each other, and no registry has them.
      ...Object.fromEntries(tarballs),
    };
    return `${JSON.stringify({ ...manifest, resolutions }, null, 2)}\n`;
  });
  for (const [command, folder, name] of shown.matchAll(ADD)) {
    const tarball = tarballs.get(name);
    if (!tarball) {
      throw new Error(`No package is packed for \`${command}\``);
    }
    await portal.runOnline(
      ...['--cwd', folder, 'add', `${name}@${tarball}`],
      '--mode=update-lockfile',
    );
  }
  await portal.runOnline('install');
}
