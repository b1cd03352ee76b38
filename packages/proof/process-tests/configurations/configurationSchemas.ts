import { loadConfigSchema } from '@backstage/config-loader';
import type { JsonObject } from '@backstage/types';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import type { CleanUps } from '../../support/CleanUps';

const repository = resolve(__dirname, '../../../..');

/** What Backstage itself wants to be there. */
const PORTAL = {
  app: { baseUrl: 'http://localhost:3000' },
  backend: {
    baseUrl: 'http://localhost:7007',
    listen: { port: 7007 },
    database: { client: 'better-sqlite3', connection: ':memory:' },
  },
};

/**
 * Tells whether the schemas that `config:check` holds a configuration to let
 * it pass.
 */
export async function loadSchemaCheck(): Promise<
  (data: JsonObject) => boolean
> {
  const schema = await loadConfigSchema({ dependencies: ['app', 'backend'] });
  return data => {
    try {
      schema.process([{ context: 'test', data: { ...PORTAL, ...data } }]);
      return true;
    } catch {
      return false;
    }
  };
}

/** Tells whether the command lets a configuration pass; only so it is strict. */
export async function passesConfigCheck(
  data: JsonObject,
  cleanUps: CleanUps,
): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-maturity-config-'));
  cleanUps.add(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'app-config.yaml');
  await writeFile(file, stringify({ ...PORTAL, ...data }));
  try {
    await promisify(execFile)(
      process.execPath,
      [
        join(repository, 'node_modules/@backstage/cli/bin/backstage-cli'),
        'config:check',
        '--strict',
        '--config',
        file,
      ],
      { cwd: repository },
    );
    return true;
  } catch {
    return false;
  }
}
