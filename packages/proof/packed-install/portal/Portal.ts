import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { CleanUps } from '../../support/CleanUps';
import { runCommand } from '../../support/runCommand';
import { CREATE_APP, NEWER_ALLOWED, PUBLISHED_BEFORE } from './pinned';

/** Which of its two templates `create-app` fills. */
export type FrontendSystem = 'new' | 'legacy';

const TRIES = 2;

const yarnSettingsSchema = z.looseObject({ yarnPath: z.string() });

/**
 * A portal as Backstage's `create-app` writes it, in a temporary folder.
 */
export class Portal {
  readonly folder: string;
  readonly #logs: string;
  readonly #yarn: string;
  readonly #cleanUps: CleanUps;
  #commands = 0;

  private constructor(parts: {
    folder: string;
    logs: string;
    yarn: string;
    cleanUps: CleanUps;
  }) {
    this.folder = parts.folder;
    this.#logs = parts.logs;
    this.#yarn = parts.yarn;
    this.#cleanUps = parts.cleanUps;
  }

  /**
   * Writes a portal, without installing anything.
   *
   * @param into - folder for the portal and for what its commands say
   */
  static async create(
    system: FrontendSystem,
    into: string,
    cleanUps: CleanUps,
  ): Promise<Portal> {
    const folder = join(into, `${system}-portal`);
    const logs = join(into, `${system}-logs`);
    await mkdir(logs);
    await runCommand(
      {
        file: 'npx',
        args: [
          '--yes',
          CREATE_APP,
          ...['--path', folder, '--skip-install'],
          ...(system === 'legacy' ? ['--legacy'] : []),
        ],
        cwd: into,
        // It asks for the name unless it finds it here.
        environment: { ...ownEnvironment(), BACKSTAGE_APP_NAME: 'portal' },
        logFile: join(logs, 'create-app.log'),
      },
      cleanUps,
    );
    const yarn = await makeReproducible(folder);
    return new Portal({ folder, logs, yarn, cleanUps });
  }

  /** Runs the Yarn that the template brings. */
  async run(...args: string[]): Promise<void> {
    this.#commands += 1;
    await runCommand(
      {
        file: process.execPath,
        args: [join(this.folder, this.#yarn), ...args],
        cwd: this.folder,
        environment: ownEnvironment(),
        logFile: join(this.#logs, `${this.#commands}.log`),
      },
      this.#cleanUps,
    );
  }

  /**
   * Runs a command of Yarn that asks the registry. One request that gets no
   * answer ends it, so it is tried again, with what it had got already.
   */
  async runOnline(...args: string[]): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.run(...args);
        return;
      } catch (error) {
        if (tries === TRIES) {
          throw error;
        }
      }
    }
  }

  read(file: string): Promise<string> {
    return readFile(join(this.folder, file), 'utf8');
  }

  async write(file: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, file)), { recursive: true });
    await writeFile(join(this.folder, file), text);
  }

  /** Changes a file that is there. */
  async edit(file: string, change: (text: string) => string): Promise<void> {
    await this.write(file, change(await this.read(file)));
  }

  /**
   * Takes over what another portal has installed, so that only what differs is
   * installed anew. The other portal is of no use afterwards.
   */
  async inheritInstall(other: Portal): Promise<void> {
    for (const name of ['node_modules', 'yarn.lock']) {
      await rename(join(other.folder, name), join(this.folder, name));
    }
  }
}

/**
 * Lets Yarn choose only among versions published before one day, whenever that
 * is, and install without a compiler.
 *
 * @returns where in the portal its Yarn is
 */
async function makeReproducible(folder: string): Promise<string> {
  const file = join(folder, '.yarnrc.yml');
  const settings = yarnSettingsSchema.parse(
    parse(await readFile(file, 'utf8')),
  );
  const minutes = Math.floor(
    (Date.now() - PUBLISHED_BEFORE.getTime()) / 60_000,
  );
  await writeFile(
    file,
    stringify({
      ...settings,
      npmMinimalAgeGate: `${minutes}m`,
      npmPreapprovedPackages: NEWER_ALLOWED,
      enableScripts: false,
      enableImmutableInstalls: false,
      enableTelemetry: false,
      // Whenever a package is added it asks a server which is no registry
      // about types, and ends if there is no answer.
      tsEnableAutoTypes: false,
    }),
  );
  // Where it can, create-app takes the lockfile of Backstage's main branch.
  await writeFile(join(folder, 'yarn.lock'), '');
  return settings.yarnPath;
}

/** The environment without what this repository's Yarn says of itself. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|BERRY_|YARN_|PROJECT_CWD$|INIT_CWD$)/i.test(name),
    ),
  );
}
