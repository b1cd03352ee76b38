import { chromium, type Browser } from '@playwright/test';
import { execFileSync } from 'node:child_process';

/**
 * Starts the browser of the operating system; nothing is downloaded.
 *
 * @param args - what it is started with besides
 */
export function startChromium(...args: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath:
      process.env.CHROMIUM_PATH ??
      execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    args: ['--no-sandbox', '--disable-gpu', ...args],
  });
}
