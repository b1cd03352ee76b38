import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { CleanUps } from './CleanUps';

const SHOWN_LINES = 60;
const SHOWN_CHARACTERS = 300;

/** A command that a program needs done before it goes on. */
export interface Command {
  file: string;
  args: string[];
  cwd: string;
  environment: NodeJS.ProcessEnv;
  /** File for what the command says. */
  logFile: string;
}

/**
 * Runs a command to its end. It and what it started are ended with the program.
 *
 * @throws Error with the end of what it said if it fails
 */
export async function runCommand(
  { file, args, cwd, environment, logFile }: Command,
  cleanUps: CleanUps,
): Promise<void> {
  const log = createWriteStream(logFile);
  const child = spawn(file, args, {
    cwd,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that all of it can be ended.
    detached: true,
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  let isRunning = true;
  const ended = new Promise<string>(resolve => {
    const end = (how: string) => {
      isRunning = false;
      resolve(how);
    };
    child.once('error', error => end(error.message));
    child.once('close', (code, signal) => end(`${code ?? signal}`));
  });
  cleanUps.add(async () => {
    if (isRunning && child.pid) {
      process.kill(-child.pid, 'SIGKILL');
      await ended;
    }
  });
  const how = await ended;
  log.end();
  await finished(log);
  if (how !== '0') {
    const lines = (await readFile(logFile, 'utf8')).trimEnd().split('\n');
    throw new Error(
      [
        `\`${[file, ...args].join(' ')}\` ended with ${how}.`,
        'The end of what it said:',
        ...lines
          .slice(-SHOWN_LINES)
          .map(line => line.slice(0, SHOWN_CHARACTERS)),
      ].join('\n'),
    );
  }
}
