import type { Locator, Page } from '@playwright/test';

/** A view of the maturity tab, as its own tab is labelled. */
export type TabView =
  | 'Overview'
  | 'Questionnaire'
  | 'Plan'
  | 'History'
  | 'Levels';

/** The maturity tab of a component. */
export class MaturityTab {
  readonly #page: Page;
  /** What is shown of the tab. */
  readonly panel: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.panel = page.getByRole('tabpanel', {
      name: /^(Overview|Questionnaire|Plan|History|Levels)$/,
    });
  }

  /** Opens the tab of a component of the default namespace. */
  async goto(component: string): Promise<void> {
    await this.#page.goto(
      `/catalog/default/component/${component}/mlops-maturity`,
    );
    await this.panel.waitFor();
  }

  /** Changes to another view. */
  async show(view: TabView): Promise<void> {
    await this.#page
      .getByRole('tablist', { name: 'MLOps maturity' })
      .getByRole('tab', { name: view })
      .click();
  }

  /** A titled part of the overview, such as "Next steps". */
  part(title: string | RegExp): Locator {
    return this.panel.getByRole('region', { name: title });
  }
}
