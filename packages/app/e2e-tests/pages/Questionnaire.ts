import { expect, type Locator, type Page } from '@playwright/test';

/** An answer, as its button is labelled. */
export type AnswerLabel = 'Yes' | 'No' | 'Not applicable';

/** The questionnaire in the maturity tab of a component. */
export class Questionnaire {
  readonly #page: Page;
  /** Everything of the questionnaire. */
  readonly panel: Locator;
  /** How saving stands. */
  readonly saveState: Locator;
  /** What two people changed differently. */
  readonly conflicts: Locator;
  readonly submit: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.panel = page.getByRole('region', {
      name: 'Questionnaire',
      exact: true,
    });
    this.saveState = this.panel.getByRole('status').first();
    this.conflicts = this.panel.getByRole('group', { name: 'Conflicts' });
    this.submit = this.panel.getByRole('button', {
      name: 'Submit',
      exact: true,
    });
  }

  /**
   * Opens the questionnaire of a component of the default namespace.
   *
   * @param place - where in it, such as `section=monitoring`
   */
  async goto(component: string, place?: string): Promise<void> {
    const search = ['view=questionnaire', ...(place ? [place] : [])].join('&');
    await this.#page.goto(
      `/catalog/default/component/${component}/mlops-maturity?${search}`,
    );
    // The tab has something to say before the questionnaire is there.
    await this.panel.locator('[data-part]').first().waitFor();
  }

  /** The entry of a part in the list of all parts. */
  part(title: string): Locator {
    return this.panel
      .getByRole('navigation', { name: 'Parts of the questionnaire' })
      .getByRole('link', { name: title });
  }

  /** Goes to a part by its title, such as "Code quality". */
  async show(title: string): Promise<void> {
    await this.part(title).click();
    await this.panel.getByRole('heading', { name: title, level: 2 }).waitFor();
  }

  /** A question of the profile, a dimension or a statement, by its title. */
  question(title: string): Locator {
    return this.panel.getByRole('group', { name: title });
  }

  /** One of the answers to a statement, or of the options of a question. */
  option(title: string, label: string): Locator {
    return this.question(title).getByRole('radio', {
      name: label,
      exact: true,
    });
  }

  /** What unfolds what a statement means, its note and its evidence. */
  details(label: string): Locator {
    return this.question(label).getByRole('button', { name: /^Details of/ });
  }

  /** Unfolds the details of a statement, unless they are in view. */
  async showDetails(label: string): Promise<void> {
    const button = this.details(label);
    if ((await button.getAttribute('aria-expanded')) === 'false') {
      await button.click();
    }
  }

  /** Opens the filters and tools, unless they are in view. */
  async showTools(): Promise<void> {
    const button = this.panel.getByRole('button', { name: 'Filter and tools' });
    if ((await button.getAttribute('aria-expanded')) === 'false') {
      await button.click();
    }
  }

  /** Waits until everything is saved, after something was changed. */
  async saved(): Promise<void> {
    await expect(this.saveState).toHaveText(/^Saved \d/);
  }

  /** Answers a statement with the mouse. */
  async answer(label: string, answer: AnswerLabel): Promise<void> {
    await this.option(label, answer).check();
  }
}
