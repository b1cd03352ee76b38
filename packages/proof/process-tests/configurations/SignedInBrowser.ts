import type { Browser, Page } from '@playwright/test';
import type { CleanUps } from '../../support/CleanUps';
import { startChromium } from '../../support/startChromium';

const PERSONA = 'user:default/ada.ngata';

/** The part of a JSON web token that says until when it is good. */
const payload = Buffer.from(
  JSON.stringify({ exp: Math.floor(Date.now() / 1000) + 3_600 }),
).toString('base64url');

/**
 * A browser that is signed in to production portals. These have no sign-in of
 * the demo, so the browser is told of a session, and each of its requests is
 * sent with the token of a caller.
 */
export class SignedInBrowser {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(cleanUps: CleanUps): Promise<SignedInBrowser> {
    const browser = await startChromium();
    cleanUps.add(() => browser.close());
    return new SignedInBrowser(browser);
  }

  /** Opens a page whose addresses are those of one portal. */
  async open(baseUrl: string, token: string): Promise<Page> {
    const context = await this.#browser.newContext({
      baseURL: baseUrl,
      locale: 'en',
    });
    await context.addInitScript(
      persona => window.sessionStorage.setItem('demo-persona', persona),
      PERSONA,
    );
    await context.route('**/api/**', route =>
      route.continue({
        headers: {
          ...route.request().headers(),
          authorization: `Bearer ${token}`,
        },
      }),
    );
    await context.route('**/api/auth/demo/refresh*', route =>
      route.fulfill({
        json: {
          profile: {},
          backstageIdentity: {
            token: `e30.${payload}.none`,
            identity: {
              type: 'user',
              userEntityRef: PERSONA,
              ownershipEntityRefs: [PERSONA],
            },
          },
        },
      }),
    );
    return context.newPage();
  }
}
