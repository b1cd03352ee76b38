/**
 * Titles without a space wrap where they stand, and push nothing out: no column
 * out of a table, no button out of a row, nothing out of the window.
 */
import type { Page } from '@playwright/test';
import { OrganisationPage } from './pages/OrganisationPage';
import { MaturityTab } from './pages/MaturityTab';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

/** Seventy letters and no place to break. */
const LONG = `Betrugserkennungsmodell${'verwaltungsdienst'.repeat(3)}`.slice(
  0,
  70,
);

/** Gives everything in the answers of the maturity service a long title. */
async function lengthenTitles(page: Page): Promise<void> {
  await page.route(
    /\/api\/mlops-maturity\/(reports|assessments|shared-answers)\//,
    async route => {
      const response = await route.fetch();
      const type = response.headers()['content-type'] ?? '';
      await (type.includes('json') && response.ok()
        ? route.fulfill({
            response,
            body: JSON.stringify(
              JSON.parse(await response.text(), (key, value) =>
                ['title', 'fromTitle'].includes(key) &&
                typeof value === 'string' &&
                value !== ''
                  ? LONG
                  : value,
              ),
            ),
          })
        : route.fulfill({ response }));
    },
  );
}

/** What is wider than the box that it stands in, or than the window. */
async function pushedOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { clientWidth } = document.documentElement;
    if (document.documentElement.scrollWidth > clientWidth) {
      found.push('the page scrolls sideways');
    }
    const parts = 'main *, [role=dialog] *';
    for (const element of document.querySelectorAll<HTMLElement>(parts)) {
      const style = getComputedStyle(element);
      // What is cut or scrolls by design is looked at by its own box.
      const scrolls = element.closest(
        '[role=treegrid], [role=tablist], [role=toolbar]',
      );
      if (
        !scrolls &&
        style.overflowX === 'visible' &&
        style.display !== 'inline' &&
        element.clientWidth > 0 &&
        element.scrollWidth > element.clientWidth + 1 &&
        (element.textContent ?? '').includes('Betrugserkennungsmodell')
      ) {
        found.push(
          `${element.tagName} ${element.className}: ${element.scrollWidth} in ${element.clientWidth}`,
        );
      }
    }
    for (const cell of document.querySelectorAll('th, td')) {
      // Where there is room, a title may take it.
      const box = cell.closest('table')?.parentElement;
      const scrolls = box && box.scrollWidth > box.clientWidth;
      if (scrolls && cell.clientWidth > 340) {
        found.push(`a cell of ${cell.clientWidth}: ${cell.textContent}`);
      }
    }
    return [...new Set(found)];
  });
}

for (const width of [1440, 800, 390]) {
  test(`nothing is pushed out of the organisation page, ${width} wide`, async ({
    openAs,
  }) => {
    // It opens seven views, each as large as a page of its own.
    test.slow();
    const page = await openAs(PERSONAS.priya);
    await page.setViewportSize({ width, height: 900 });
    await lengthenTitles(page);
    const organisation = new OrganisationPage(page);
    for (const query of [
      'owner=group:default/commerce',
      'levelsAs=table',
      'view=heatmap',
      'view=heatmap&heatmapAs=table',
      'view=statements',
      'view=components',
    ]) {
      await organisation.goto(query);
      if (query === 'view=statements') {
        await organisation.statements
          .locator('button[aria-controls]')
          .first()
          .click();
      }
      expect.soft(await pushedOut(page), query).toEqual([]);
    }
    if (width === 1440) {
      // The columns that are shown at first all have room.
      const table = organisation.components.getByRole('region');
      expect(
        await table.evaluate(box => box.scrollWidth - box.clientWidth),
      ).toBeLessThanOrEqual(0);
    }
    await page.goto(
      '/mlops-maturity?show=all&group=group:default/payment-fraud',
    );
    await expect(
      organisation.drawer.getByRole('listitem').first(),
    ).toBeVisible();
    expect.soft(await pushedOut(page), 'drawer').toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test(`nothing is pushed out of the pages of a component and of its owners, ${width} wide`, async ({
    openAs,
  }) => {
    const page = await openAs(PERSONAS.ada);
    await page.setViewportSize({ width, height: 900 });
    await lengthenTitles(page);
    const tab = new MaturityTab(page);
    await tab.goto('card-testing-detector');
    await expect(tab.part('Next steps')).toBeVisible();
    expect.soft(await pushedOut(page), 'tab').toEqual([]);
    await page.goto('/home');
    await page
      .getByRole('list', { name: 'Components that need attention first' })
      .getByRole('listitem')
      .first()
      .waitFor();
    expect.soft(await pushedOut(page), 'home').toEqual([]);
    await page.goto('/catalog/default/group/commerce/mlops-portfolio');
    await page.getByRole('main').getByRole('region').first().waitFor();
    expect.soft(await pushedOut(page), 'group').toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}
