import type { Browser, Page } from '@playwright/test';

/** Those of the demo company who look at pages here. */
export const VISITORS = {
  /** Owns the component that is assessed. */
  owner: 'user:default/ada.ngata',
  /** Looks at the whole organisation. */
  platform: 'user:default/priya.raman',
} as const;

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
