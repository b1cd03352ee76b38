import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { signInAs, type Persona } from './persona';

/** What every browser test can ask for. */
export interface PortalFixtures {
  /**
   * Opens an empty window, signed in as somebody. Every window is in a browser
   * context of its own, so that two of them are two people.
   */
  openAs: (persona: Persona) => Promise<Page>;
}

/** Playwright's `test` with windows that are signed in. */
export const test = base.extend<PortalFixtures>({
  openAs: async ({ browser }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async persona => {
      const context = await browser.newContext();
      contexts.push(context);
      await signInAs(context, persona);
      return context.newPage();
    });
    await Promise.all(contexts.map(context => context.close()));
  },
});

export { expect } from '@playwright/test';
