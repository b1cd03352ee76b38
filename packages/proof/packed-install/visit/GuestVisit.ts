import {
  expect as expectAtOnce,
  type Browser,
  type Locator,
  type Page,
} from '@playwright/test';
import type { FrontendSystem } from '../portal/Portal';

const COMPONENT = '/catalog/default/component/card-fraud';
const GROUP = '/catalog/default/group/fraud';
const TITLE = 'MLOps maturity';
const STATEMENT = 'Business goals and KPIs';

const PATIENCE_MS = 30_000;

const expect = expectAtOnce.configure({ timeout: PATIENCE_MS });

/** The template's guest, who assesses the component of their team. */
export class GuestVisit {
  readonly #page: Page;
  readonly #system: FrontendSystem;
  readonly #errors: string[] = [];

  private constructor(page: Page, system: FrontendSystem) {
    this.#page = page;
    this.#system = system;
    page.on('pageerror', error =>
      this.#errors.push(error.stack ?? error.message),
    );
    page.on('console', message => {
      if (message.type() === 'error') {
        this.#errors.push(`${message.text()} (${message.location().url})`);
      }
    });
  }

  static async begin(
    browser: Browser,
    url: string,
    system: FrontendSystem,
  ): Promise<GuestVisit> {
    const context = await browser.newContext({
      baseURL: url,
      locale: 'en',
      viewport: { width: 1440, height: 1000 },
    });
    context.setDefaultTimeout(PATIENCE_MS);
    // The template's home page gets a joke from elsewhere: an empty one.
    await context.route(
      address => address.origin !== url,
      route => route.fulfill({ json: [{}] }),
    );
    return new GuestVisit(await context.newPage(), system);
  }

  async signIn(): Promise<void> {
    await this.#page.goto(COMPONENT);
    await this.#page.getByRole('button', { name: 'Enter' }).click();
  }

  /** Answers one statement, from the card to what is said after submitting. */
  async assess(): Promise<void> {
    await expect(this.#card).toContainText('Not assessed yet');
    // Without scrolling.
    await expect(this.#card).toBeInViewport();
    await this.#card.getByRole('button', { name: 'Start assessment' }).click();
    const questionnaire = this.#page.getByRole('region', {
      name: 'Questionnaire',
      exact: true,
    });
    await questionnaire
      .getByRole('group', { name: STATEMENT })
      .getByRole('radio', { name: 'Yes', exact: true })
      .check();
    await expect(questionnaire.getByRole('status').first()).toHaveText(
      /^Saved \d/,
    );
    await questionnaire
      .getByRole('navigation', { name: 'Parts of the questionnaire' })
      .getByText('Review and submit')
      .click();
    await questionnaire
      .getByRole('button', { name: 'Submit', exact: true })
      .click();
    await this.#page
      .getByRole('group', { name: 'Submitted as revision 1' })
      .waitFor();
  }

  async seeTheResult(): Promise<void> {
    await this.#page.goto(COMPONENT);
    await expect(this.#card).toContainText(/Basics\s*1 of \d+/);
  }

  /** Opens everything else that has something of the component. */
  async lookAround(): Promise<void> {
    const page = this.#page;
    await this.#tab.click();
    await page.getByTestId('mlops-maturity-view').waitFor();

    await this.#navigation.click();
    await page
      .getByRole('toolbar', { name: 'Summary' })
      .getByRole('button', { name: /^Assessed/ })
      .filter({ hasText: 'of 1 in scope' })
      .waitFor();

    await page.goto(GROUP);
    await this.#tab.click();
    await page
      .getByRole('region', { name: 'Answered once for everything below' })
      .waitFor();

    await page.goto('/home');
    await page
      .getByRole('list', { name: 'Components that need attention first' })
      .getByText('Card fraud')
      .waitFor();
  }

  expectNoErrors(): void {
    expect(this.#errors).toEqual([]);
  }

  /** Where the visit has come to, for people. */
  async describe(): Promise<string> {
    const text = await this.#page.locator('body').innerText();
    return [
      `At ${this.#page.url()}, the page says:`,
      text.slice(0, 3_000),
      ...this.#errors,
    ].join('\n');
  }

  /** The tab on the page of an entity. */
  get #tab(): Locator {
    return this.#system === 'new'
      ? this.#page
          .getByRole('navigation', { name: 'Content navigation' })
          .getByRole('link', { name: TITLE })
      : this.#page.getByRole('tab', { name: TITLE });
  }

  /** The entry in the navigation of the portal. */
  get #navigation(): Locator {
    return this.#page
      .getByRole('navigation', { name: 'sidebar nav' })
      .getByRole('link', { name: TITLE });
  }

  get #card(): Locator {
    return (
      this.#page
        .getByRole('article')
        .filter({
          has: this.#page.getByRole('heading', { name: TITLE, exact: true }),
        })
        // All of a legacy page is an article, with cards in it.
        .last()
    );
  }
}
