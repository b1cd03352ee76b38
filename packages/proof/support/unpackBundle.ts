import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { CleanUps } from './CleanUps';
import { linkDependencies } from './linkDependencies';

const repository = resolve(__dirname, '../../..');

/**
 * Unpacks the production bundle that `yarn build:backend` made last, with the
 * configuration files beside it, into a temporary folder.
 *
 * @param portal - folder of the portal; the demo portal unless said otherwise
 * @returns the folder, from which the backend can be started
 */
export async function unpackBundle(
  cleanUps: CleanUps,
  portal: string = repository,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-maturity-bundle-'));
  cleanUps.add(() => rm(folder, { recursive: true, force: true }));
  await promisify(execFile)('tar', [
    'xzf',
    join(portal, 'packages/backend/dist/bundle.tar.gz'),
    '-C',
    folder,
  ]);
  for (const file of ['app-config.yaml', 'app-config.production.yaml']) {
    await copyFile(join(portal, file), join(folder, file));
  }
  if (!existsSync(join(folder, 'packages/backend/dist/index.cjs.js'))) {
    throw new Error('The bundle is incomplete; run yarn build:backend again');
  }
  linkDependencies(folder, portal);
  return folder;
}
