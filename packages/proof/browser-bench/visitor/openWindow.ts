import { chromium, type Browser, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';

/** Those of the demo company who look at pages here. */
export const VISITORS = {
  /** Owns the component that is assessed. */
  owner: 'user:default/ada.ngata',
  /** Looks at the whole organisation. */
  platform: 'user:default/priya.raman',
} as const;

/** Starts the browser of the operating system; nothing is downloaded. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath:
      process.env.CHROMIUM_PATH ??
      execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-smooth-scrolling'],
  });
}

/** Opens an empty window with an empty cache, signed in as somebody. */
export async function openWindow(
  browser: Browser,
  options: {
    as: string;
    size?: { width: number; height: number };
  },
): Promise<Page> {
  const { as, size = { width: 1280, height: 720 } } = options;
  const context = await browser.newContext({ viewport: size });
  await context.addInitScript(
    ref => window.sessionStorage.setItem('demo-persona', ref),
    as,
  );
  return context.newPage();
}
