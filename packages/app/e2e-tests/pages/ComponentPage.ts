import type { Locator, Page } from '@playwright/test';

/** The catalog page of a component, as far as maturity is on it. */
export class ComponentPage {
  readonly #page: Page;
  /** The card on the overview. */
  readonly card: Locator;
  /** Tells that the page is drawn, on every entity. */
  readonly aboutCard: Locator;
  /** The entry of the tab in the navigation of the entity. */
  readonly tabLink: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.card = page.getByRole('article').filter({
      has: page.getByRole('heading', { name: 'MLOps maturity', exact: true }),
    });
    this.aboutCard = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: 'About' }) });
    this.tabLink = page
      .getByRole('navigation', { name: 'Content navigation' })
      .getByRole('link', { name: 'MLOps maturity' });
  }

  /** Opens the overview of a component of the default namespace. */
  async goto(component: string): Promise<void> {
    await this.#page.goto(`/catalog/default/component/${component}`);
    await this.aboutCard.waitFor();
  }

  /** What the card says about one of its facts, such as "Basics". */
  fact(term: string): Locator {
    return this.card
      .getByRole('term')
      .filter({ hasText: new RegExp(`^${term}$`) })
      .locator('xpath=following-sibling::dd');
  }

  /** Goes from the card to the tab. */
  async openTab(): Promise<void> {
    await this.card
      .getByRole('link', { name: 'Open maturity details' })
      .click();
  }
}
