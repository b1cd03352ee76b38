import type { Locator, Page } from '@playwright/test';

/** The page on which a visitor of the demo chooses who to be. */
export class SignInPage {
  readonly #page: Page;
  readonly question: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.question = page.getByText('Who would you like to be?');
  }

  /** Signs in as somebody, by their name. */
  async choose(name: string): Promise<void> {
    await this.#page.getByRole('button', { name }).click();
  }
}
