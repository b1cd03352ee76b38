import type { BrowserContext } from '@playwright/test';

/** Those whom a visitor of the demo can be, and what they are here for. */
export const PERSONAS = {
  /** Payment Fraud: owns what the tests write to. */
  ada: { ref: 'user:default/ada.ngata', name: 'Ada Ngata' },
  /** Payment Fraud too: shares Ada's drafts. */
  viktor: { ref: 'user:default/viktor.hale', name: 'Viktor Hale' },
  /** Search Relevance: owns nothing of Ada's. */
  tomas: { ref: 'user:default/tomas.lindqvist', name: 'Tomas Lindqvist' },
  /** ML Platform: looks at the whole organisation. */
  priya: { ref: 'user:default/priya.raman', name: 'Priya Raman' },
} as const;

/** One of those whom a visitor of the demo can be. */
export type Persona = (typeof PERSONAS)[keyof typeof PERSONAS];

/** Where the sign-in page keeps the choice. */
const STORAGE_KEY = 'demo-persona';

/**
 * Makes everything that is opened in a browser context be opened as somebody,
 * as if they had come through the sign-in page before.
 */
export async function signInAs(
  context: BrowserContext,
  persona: Persona,
): Promise<void> {
  await context.addInitScript(
    ([key, ref]) => window.sessionStorage.setItem(key, ref),
    [STORAGE_KEY, persona.ref] as const,
  );
}
