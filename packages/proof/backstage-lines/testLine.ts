/**
 * Type checks and tests the plugins on an older line of Backstage, whose
 * versions are in a file beside this one. It works on a copy of what is staged
 * or committed, with SQLite; the repository itself is on the newest line.
 *
 *   yarn test-line 1.54
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { satisfies } from 'semver';
import { z } from 'zod';
import { runProgram } from '../support/CleanUps';
import { report } from '../support/report';

const repository = resolve(__dirname, '../../..');

const versionsSchema = z.record(z.string(), z.string());
const manifestSchema = z.looseObject({
  name: z.string(),
  dependencies: versionsSchema.default({}),
  peerDependencies: versionsSchema.default({}),
  resolutions: versionsSchema.default({}),
});

void runProgram({
  patienceMs: 40 * 60_000,
  program: async cleanUps => {
    const [line] = process.argv.slice(2);
    assert(line, 'Say which line, such as 1.54');
    const versions = versionsSchema.parse(
      await readJson(join(__dirname, `${line}.json`)),
    );
    await assertInRanges(versions);

    const copy = await mkdtemp(join(tmpdir(), 'backstage-line-'));
    cleanUps.add(() => rm(copy, { recursive: true, force: true }));
    await run('git', ['checkout-index', '--all', `--prefix=${copy}/`], {
      cwd: repository,
    });
    // The test runner asks it which files are there.
    await run('git', ['init', '--quiet'], { cwd: copy });
    await run('git', ['add', '--all'], { cwd: copy });
    const manifest = join(copy, 'package.json');
    const root = manifestSchema.parse(await readJson(manifest));
    const others = Object.fromEntries(
      Object.entries(root.resolutions).filter(
        ([name]) => !name.startsWith('@backstage/'),
      ),
    );
    await writeFile(
      manifest,
      JSON.stringify({ ...root, resolutions: { ...others, ...versions } }),
    );
    await run('yarn', ['install'], {
      cwd: copy,
      env: { YARN_ENABLE_IMMUTABLE_INSTALLS: 'false' },
    });
    await assertInstalled(copy, versions);
    await run('yarn', ['tsc'], { cwd: copy });
    const test = ['repo', 'test', '--watchAll=false', 'plugins'];
    await run('yarn', ['backstage-cli', ...test], { cwd: copy });
    report(`Backstage ${line}: types and tests of the plugins hold`);
  },
});

/** What a package asks of a portal has to let the line in. */
async function assertInRanges(versions: Record<string, string>): Promise<void> {
  for (const folder of await readdir(join(repository, 'plugins'))) {
    const { name, dependencies, peerDependencies } = manifestSchema.parse(
      await readJson(join(repository, 'plugins', folder, 'package.json')),
    );
    for (const [asked, range] of [
      ...Object.entries(dependencies),
      ...Object.entries(peerDependencies),
    ]) {
      const version = versions[asked];
      assert(
        !version || satisfies(version, range),
        `${name} asks for ${asked} ${range}, the line has ${version}`,
      );
    }
  }
}

/** No package of the framework is there in another version, or twice. */
async function assertInstalled(
  copy: string,
  versions: Record<string, string>,
): Promise<void> {
  const lockfile = await readFile(join(copy, 'yarn.lock'), 'utf8');
  const installed = lockfile.matchAll(
    /^"(@backstage\/[^@"]+)@npm:[^\n]*:\n {2}version: (.*)$/gm,
  );
  for (const [, name, version] of installed) {
    assert.equal(version, versions[name], `${name} is not of the line`);
  }
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function run(
  command: string,
  args: string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<void> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const [code] = await once(child, 'exit');
  assert.equal(code, 0, `${[command, ...args].join(' ')} failed`);
}
