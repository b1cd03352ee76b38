#!/usr/bin/env node
/**
 * Runs a command with the Node and Yarn that this repository is made for.
 *
 *   node scripts/toolchain.mjs backstage-cli repo start
 *
 * Backstage needs Node 22 or 24 and Yarn 4. Where they are present they are
 * used as they are; elsewhere npm's own runner brings the versions pinned in
 * `.node-version` and `package.json`, so that Node 20 and npm are enough to
 * try the portal. Dependencies are installed first whenever the lockfile is
 * newer than the last install.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { packageManager } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const pinnedYarn = packageManager.split('@')[1];
const pinnedNode = readFileSync(join(root, '.node-version'), 'utf8').trim();

const command = process.argv.slice(2);
if (command.length === 0) {
  console.error('Usage: node scripts/toolchain.mjs <command> [arguments]');
  process.exit(2);
}

function hasNode() {
  return ['22', '24'].includes(process.versions.node.split('.')[0]);
}

function hasYarn() {
  // Asked from inside the repository a Corepack shim would try to download
  // Yarn, which a closed network refuses; then the pinned one is used.
  const yarn = spawnSync('yarn', ['--version'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 20_000,
  });
  return yarn.status === 0 && yarn.stdout.trim().startsWith('4.');
}

/** Wraps a yarn call so that the pinned versions come first on the PATH. */
function withToolchain(args) {
  if (hasNode() && hasYarn()) {
    return ['yarn', args];
  }
  const quoted = ['yarn', ...args].map(quote).join(' ');
  return [
    'npx',
    [
      '--yes',
      // The versions are pinned, so what npm has of them does not change.
      '--prefer-offline',
      '-p',
      `node@${pinnedNode}`,
      '-p',
      `@yarnpkg/cli-dist@${pinnedYarn}`,
      '-c',
      quoted,
    ],
  ];
}

function quote(argument) {
  if (/^[\w@%+=:,./-]+$/.test(argument)) {
    return argument;
  }
  return process.platform === 'win32'
    ? `"${argument.replaceAll('"', '\\"')}"`
    : `'${argument.replaceAll("'", `'\\''`)}'`;
}

const grouped = process.platform !== 'win32';
let running;

/** Runs one command to its end and gives its exit code. */
function run([file, args]) {
  return new Promise(resolve => {
    // A process group of its own, so that stopping reaches the servers that
    // the command started and not only the command.
    running = spawn(file, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: grouped,
      shell: !grouped,
    });
    running.on('error', error => {
      console.error(`Could not run ${file}: ${error.message}`);
      resolve(127);
    });
    running.on('exit', (code, signal) => {
      stop('SIGTERM');
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

function stop(signal) {
  if (!running?.pid) {
    return;
  }
  try {
    process.kill(grouped ? -running.pid : running.pid, signal);
  } catch {
    // The group is gone already, which is what was wanted.
  }
}

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stop(stopping ? 'SIGKILL' : signal);
    if (!stopping) {
      stopping = true;
      setTimeout(() => stop('SIGKILL'), 8_000).unref();
    }
  });
}

// npm hands a signal to a shell that ends without passing it on. Then this
// process has a new parent, and nobody is left who wants the command to run.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => {
    if (process.ppid !== parent) {
      process.kill(process.pid, 'SIGTERM');
    }
  }, 500).unref();
}

function isInstalled() {
  const marker = join(root, 'node_modules', '.yarn-state.yml');
  const lockfile = join(root, 'yarn.lock');
  return (
    existsSync(marker) &&
    (!existsSync(lockfile) ||
      statSync(marker).mtimeMs >= statSync(lockfile).mtimeMs)
  );
}

if (!isInstalled()) {
  console.log('Installing dependencies; the first time takes a few minutes.');
  const code = await run(withToolchain(['install', '--immutable']));
  if (code !== 0 || stopping) {
    process.exit(code || 1);
  }
}
process.exit(await run(withToolchain(['exec', ...command])));
