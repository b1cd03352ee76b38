import type { Locator, Page } from '@playwright/test';
import type { AnswerLabel } from './Questionnaire';

/** What a group, system or domain answers for everything below it. */
export class SharedAnswers {
  readonly #page: Page;
  readonly section: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.section = page.getByRole('region', {
      name: 'Answered once for everything below',
    });
    this.dialog = page.getByRole('dialog', {
      name: /^Answer for everything below/,
    });
  }

  /** Opens the tab of a system of the default namespace. */
  async goto(system: string): Promise<void> {
    await this.#page.goto(`/catalog/default/system/${system}/mlops-portfolio`);
    await this.section.getByRole('listitem').first().waitFor();
  }

  /** One of the statements, by its title. */
  statement(label: string): Locator {
    return this.section.getByRole('listitem').filter({ hasText: label });
  }

  /** Fills an answer in and goes on to what it changes, without saving. */
  async answer(
    label: string,
    answer: Exclude<AnswerLabel, 'Not applicable'>,
    note: string,
  ): Promise<void> {
    await this.statement(label)
      .getByRole('button', { name: /for everything below/ })
      .click();
    await this.dialog.getByRole('radio', { name: answer, exact: true }).check();
    await this.dialog.getByLabel('Note').fill(note);
    await this.dialog
      .getByRole('button', { name: 'See what it changes' })
      .click();
  }

  /** Saves what was filled in. */
  async save(): Promise<void> {
    await this.dialog
      .getByRole('button', { name: 'Save for everything below' })
      .click();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
