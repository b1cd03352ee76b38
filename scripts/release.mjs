#!/usr/bin/env node
/**
 * Publishes the packages whose version is not on the registry yet.
 *
 *   node scripts/release.mjs [--dry-run]
 *
 * What is published are the tarballs that were checked. Yarn packs them, which
 * puts versions in the place of `workspace:`; npm sends them as they are.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tarballs = join(root, 'dist-packages');
const isDryRun = process.argv.includes('--dry-run');

function run(...command) {
  const [file, ...args] = command;
  console.log(`> ${command.join(' ')}`);
  execFileSync(file, args, { cwd: root, stdio: 'inherit' });
}

/** What has to be so before anything is sent that cannot be taken back. */
function refuse(reason) {
  console.error(`Nothing is published: ${reason}`);
  if (!isDryRun) {
    process.exit(1);
  }
}

const changes = execFileSync('git', ['status', '--porcelain'], {
  cwd: root,
  encoding: 'utf8',
});
if (changes) {
  refuse('there are changes that are not committed');
}
if (readdirSync(join(root, '.changeset')).some(name => name.endsWith('.md'))) {
  refuse('there are changesets; `yarn changeset version` turns them into one');
}

run('yarn', 'backstage-cli', 'repo', 'fix', '--check', '--publish');
run('yarn', 'tsc', '--incremental', 'false');
run(
  'yarn',
  ...['workspaces', 'foreach', '--all', '--parallel', '--topological-dev'],
  ...['--include', 'backstage-plugin-*', 'run', 'build'],
);
run(
  'yarn',
  ...['node', '--require', '@backstage/cli/config/nodeTransform.cjs'],
  ...['packages/proof/process-tests/packages.ts', '--into', tarballs],
);

// Their names sort in the order of their dependencies, so that nothing is
// there before what it needs.
for (const file of readdirSync(tarballs).sort()) {
  if (!file.endsWith('.tgz')) {
    continue;
  }
  const name = file.replace(/^\d+-/, '').replace(/\.tgz$/, '');
  const { version } = JSON.parse(
    readFileSync(join(tarballs, 'contents', name, 'package.json'), 'utf8'),
  );
  if (isDryRun) {
    run('npm', 'publish', join(tarballs, file), '--dry-run', '--loglevel=warn');
  } else if (isPublished(name, version)) {
    console.log(`${name}@${version} is published already`);
  } else {
    run('npm', 'publish', join(tarballs, file), '--access', 'public');
  }
}

function isPublished(name, version) {
  const { stdout } = spawnSync(
    'npm',
    ['view', `${name}@${version}`, 'version'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return stdout.trim() === version;
}
