import type { Locator, Page } from '@playwright/test';

/** A view of the maturity tab, as its link is labelled. */
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
    this.panel = page.getByTestId('mlops-maturity-view');
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
      .getByRole('navigation', { name: 'MLOps maturity' })
      .getByRole('link', { name: view })
      .click();
  }

  /** The one thing to do next, at the head of the tab. */
  action(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  /** A titled part of the overview, such as "Next steps". */
  part(title: string | RegExp): Locator {
    return this.panel.getByRole('region', { name: title });
  }

  /** A part of the overview that folds, such as "Checklist", unfolded. */
  async unfold(title: string | RegExp): Promise<Locator> {
    const part = this.part(title);
    const fold = part.getByRole('button', { expanded: false });
    await part.waitFor();
    if (await fold.first().isVisible()) {
      await fold.first().click();
    }
    return part;
  }
}
