import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readCsv, type CsvRow } from '../support/readCsv';

/** So many of so many. */
export interface Ratio {
  yes: number;
  applicable: number;
}

/** What the views are called. */
const VIEW =
  /^(Overview|Heatmap|Statements|Trend|Components|Exclusions|Health)$/;

/** The page about all components. */
export class OrganisationPage {
  readonly #page: Page;
  readonly filters: Locator;
  readonly levels: Locator;
  readonly practices: Locator;
  readonly heatmap: Locator;
  /** The components behind a number. */
  readonly drawer: Locator;
  /** What the present view shows. */
  readonly panel: Locator;
  readonly statements: Locator;
  /** Of a statement that is unfolded. */
  readonly firstStep: Locator;
  readonly trend: Locator;
  /** The columns of the trend, the oldest first. */
  readonly months: Locator;
  readonly components: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.filters = page.getByRole('region', { name: 'Filters' });
    this.levels = page.getByRole('region', { name: 'Level distribution' });
    this.practices = page.getByRole('region', { name: 'Practices' });
    this.heatmap = this.practices.getByRole('treegrid');
    this.drawer = page.getByRole('dialog');
    this.panel = page.getByRole('group', { name: VIEW });
    this.statements = page.getByRole('region', { name: 'Statements' });
    this.firstStep = this.statements.getByRole('heading', {
      name: 'First practical step',
    });
    this.trend = page.getByRole('region', { name: 'Trend' });
    this.months = this.trend
      .getByRole('toolbar', { name: 'Levels at month ends' })
      .getByRole('button');
    this.components = page.getByRole('region', {
      name: 'Components',
      exact: true,
    });
  }

  /** Opens the page, with state in the query such as `groupBy=system`. */
  async goto(query: string = ''): Promise<void> {
    await this.#page.goto(`/mlops-maturity${query && `?${query}`}`);
    await this.waitForNumbers();
  }

  /** Waits until the numbers that were asked for are there. */
  async waitForNumbers(): Promise<void> {
    await this.panel.getByRole('region').first().waitFor();
    await this.#page
      .getByRole('progressbar', { name: 'Loading', exact: true })
      .first()
      .waitFor({ state: 'hidden' });
  }

  /** Opens another view, such as "Heatmap". */
  async show(view: string): Promise<void> {
    await this.viewLink(view).click();
    await this.waitForNumbers();
  }

  /** Leads to another view, such as "Heatmap". */
  viewLink(view: string): Locator {
    return this.#page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: view });
  }

  /** The components of the table, once it shows any. */
  async componentNames(): Promise<string[]> {
    const names = this.components.getByRole('rowheader');
    await names.first().waitFor();
    return names.allInnerTexts();
  }

  /** Downloads the present view as CSV, as lines of text. */
  async downloadCsv(): Promise<string[]> {
    const text = await this.#download(() => this.#csv().click());
    return text
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split(/\r?\n/);
  }

  /**
   * Downloads a file and reads its rows.
   *
   * @param from - the button that offers it, or which of several files is
   * wanted of the present view
   */
  async downloadRows(from: Locator | string = this.#csv()): Promise<CsvRow[]> {
    const text = await this.#download(async () => {
      if (typeof from !== 'string') {
        await from.click();
        return;
      }
      await this.#csv().click();
      await this.#page.getByRole('menuitem', { name: from }).click();
    });
    return readCsv(text);
  }

  #csv(): Locator {
    return this.#page.getByRole('button', { name: 'CSV', exact: true });
  }

  async #download(ask: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      ask(),
    ]);
    return readFile(await download.path(), 'utf8');
  }

  /** Filters by a value of a field, such as "Lifecycle". */
  async filter(field: string, value: string): Promise<void> {
    await this.openFilter(field);
    await this.#page.keyboard.type(value);
    await this.filterOption(value).click();
    await this.closeFilters();
  }

  /** Opens all filters, and what one of them offers. */
  async openFilter(field: string): Promise<void> {
    await this.filters.getByRole('button', { name: /^Filter( |$)/ }).click();
    await this.#filterMenu().getByRole('textbox', { name: field }).click();
  }

  /** Something that the open filter offers. */
  filterOption(value: string): Locator {
    return this.#page.getByRole('option', { name: new RegExp(`^${value}`) });
  }

  /** Closes the filters, and waits for what is left over. */
  async closeFilters(): Promise<void> {
    const menu = this.#filterMenu();
    // What is offered lies above the button.
    await this.#page.keyboard.press('Escape');
    await menu.getByRole('button', { name: 'Done' }).click();
    await menu.waitFor({ state: 'hidden' });
    await this.waitForNumbers();
  }

  #filterMenu(): Locator {
    return this.#page.getByRole('dialog', { name: 'Filters' });
  }

  /** Takes all filters off. */
  async unfilter(): Promise<void> {
    await this.filters.getByRole('button', { name: 'Clear all' }).click();
    await this.waitForNumbers();
  }

  /** How many components the numbers are about. */
  async inScope(): Promise<number> {
    const [, count] =
      (await this.tile('Assessed').innerText()).match(/of (\d+) in scope/) ??
      [];
    return Number(count);
  }

  /** One of the numbers at the top, such as "Assessed". */
  tile(title: string): Locator {
    return this.#page
      .getByRole('toolbar', { name: 'Summary' })
      .getByRole('button', { name: new RegExp(`^${title}`) });
  }

  /** The count that a tile shows. */
  async count(title: string): Promise<number> {
    return firstNumber(await this.tile(title).innerText());
  }

  /** The part of a group's bar that counts a level, such as "level 2". */
  segment(group: string, bucket: string): Locator {
    return this.levels.getByRole('button', {
      name: new RegExp(`^${group}: ${bucket}, `, 'i'),
    });
  }

  /** The components of a group at a level; 0 if there is no such part. */
  async segmentCount(group: string, bucket: string): Promise<number> {
    const segment = this.segment(group, bucket);
    return (await segment.count()) === 0
      ? 0
      : lastNumber(await segment.innerText());
  }

  /** What every part of every bar says. */
  async partsOfBars(): Promise<string[]> {
    return this.levels
      .getByRole('list', { name: 'Level distribution' })
      .getByRole('button')
      .evaluateAll(parts => parts.map(part => part.ariaLabel ?? ''));
  }

  /** A cell of the heatmap. */
  cell(group: string, practice: string): Locator {
    return this.heatmap.getByRole('gridcell', {
      name: new RegExp(`^${group}, ${practice}, `),
    });
  }

  /** What a cell of the heatmap counts; opens its view. */
  async cellRatio(group: string, practice: string): Promise<Ratio> {
    await this.show('Heatmap');
    const name = await this.cell(group, practice).getAttribute('aria-label');
    const [, yes, applicable] = name?.match(/(\d+) of (\d+)/) ?? [];
    return { yes: Number(yes), applicable: Number(applicable) };
  }

  /** The label of a row of the heatmap. */
  row(practice: string): Locator {
    return this.heatmap.getByRole('rowheader', {
      name: practice,
      exact: true,
    });
  }

  /** Chooses something from one of the lists, such as "Group by". */
  async choose(list: string, option: string): Promise<void> {
    await this.#page.getByRole('button', { name: list }).click();
    await this.#page.getByRole('option', { name: option, exact: true }).click();
    await this.waitForNumbers();
  }

  /** The components behind a number, once there are any. */
  async listedNames(): Promise<string[]> {
    const names = this.drawer
      .getByRole('list', { name: 'Components' })
      .locator('> li > div > a');
    await names.first().waitFor();
    return names.allInnerTexts();
  }

  /** A link in the list of components behind a number. */
  listed(component: string): Locator {
    return this.drawer
      .getByRole('list', { name: 'Components' })
      .getByRole('link', { name: component, exact: true });
  }
}

function firstNumber(text: string): number {
  return Number(text.match(/\d+/)?.[0]);
}

function lastNumber(text: string): number {
  return Number(text.match(/\d+/g)?.at(-1));
}
