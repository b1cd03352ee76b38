import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ComponentPage } from './pages/ComponentPage';
import { MaturityTab } from './pages/MaturityTab';
import { OrganisationPage } from './pages/OrganisationPage';
import { Questionnaire } from './pages/Questionnaire';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

const COMPONENT = 'checkout-fraud-scorer';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Marks what is looked at where the rest of the page is not ours. */
const LOOKED_AT = '[data-looked-at]';

/** A place that is looked at, and how to get there. */
interface View {
  name: string;
  open: (page: Page) => Promise<void>;
}

const VIEWS: readonly View[] = [
  {
    name: 'card',
    open: async page => {
      const component = new ComponentPage(page);
      await component.goto(COMPONENT);
      await expect(component.fact('Basics')).toBeVisible();
      // The graph of the catalog on the same page shows a progress bar without
      // a name while it loads; that is not ours.
      await component.card.evaluate(card => {
        card.dataset.lookedAt = 'true';
      });
    },
  },
  {
    name: 'overview',
    open: async page => {
      const tab = new MaturityTab(page);
      await tab.goto(COMPONENT);
      await expect(tab.part('Next steps')).toBeVisible();
    },
  },
  {
    name: 'profile',
    open: page => new Questionnaire(page).goto(COMPONENT),
  },
  {
    name: 'level picks',
    open: page => new Questionnaire(page).goto(COMPONENT, 'section=levels'),
  },
  {
    name: 'section of the questionnaire',
    open: async page => {
      const questionnaire = new Questionnaire(page);
      await questionnaire.goto(COMPONENT, 'section=traceability');
      const lookup = questionnaire.question('22 · Run and deployment lookup');
      await lookup.getByRole('button', { name: 'What a yes means' }).click();
      await questionnaire.showExplanation('22 · Run and deployment lookup');
      await expect(lookup.getByLabel('Note')).toBeVisible();
    },
  },
  {
    name: 'review',
    open: page => new Questionnaire(page).goto(COMPONENT, 'section=review'),
  },
  {
    name: 'levels',
    open: async page => {
      const tab = new MaturityTab(page);
      await tab.goto(COMPONENT);
      await tab.show('Levels');
      await expect(tab.panel.getByRole('article')).toHaveCount(5);
    },
  },
  {
    name: 'organisation',
    open: page => new OrganisationPage(page).goto(),
  },
  {
    name: 'heatmap',
    open: page =>
      new OrganisationPage(page).goto(
        'view=heatmap&expanded=documentation&expanded=documentation.project',
      ),
  },
  {
    name: 'levels as a table',
    open: async page => {
      await new OrganisationPage(page).goto('levelsAs=table');
      await expect(page.getByRole('table')).toHaveCount(1);
    },
  },
  {
    name: 'heatmap as a table',
    open: async page => {
      await new OrganisationPage(page).goto('view=heatmap&heatmapAs=table');
      await expect(page.getByRole('table')).toHaveCount(1);
    },
  },
  {
    name: 'statements',
    open: async page => {
      const { statements } = new OrganisationPage(page);
      await page.goto('/mlops-maturity?view=statements');
      await statements.getByRole('button', { expanded: false }).first().click();
      await expect(
        statements.getByRole('heading', { name: 'First practical step' }),
      ).toBeVisible();
    },
  },
  {
    name: 'trend',
    open: async page => {
      const { trend } = new OrganisationPage(page);
      await page.goto('/mlops-maturity?view=trend');
      await expect(trend.getByRole('toolbar')).toBeVisible();
    },
  },
  {
    name: 'components',
    open: async page => {
      await new OrganisationPage(page).goto('view=components');
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'components behind a cell',
    open: async page => {
      const organisation = new OrganisationPage(page);
      await organisation.goto(
        'view=heatmap&expanded=documentation&expanded=documentation.project',
      );
      await organisation
        .cell('Whole organisation', 'Model risk evaluation')
        .click();
      await expect(
        organisation.drawer.getByRole('listitem').first(),
      ).toBeVisible();
    },
  },
];

const WIDTHS = [1440, 800];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const { name, open } of VIEWS) {
      test(`${name}: no barrier, nothing scrolls sideways`, async ({
        openAs,
      }) => {
        const page = await openAs(PERSONAS.ada);
        await open(page);
        await lookAt(page);
      });
    }

    test('without the right to write: no barrier either', async ({
      openAs,
    }) => {
      const page = await openAs(PERSONAS.tomas);
      const questionnaire = new Questionnaire(page);
      await questionnaire.goto(COMPONENT);
      await lookAt(page);
      await questionnaire.goto(COMPONENT, 'section=monitoring');
      await lookAt(page);
    });
  });
}

/** Looks at what is open, wide and narrow. */
async function lookAt(page: Page): Promise<void> {
  // A colour on its way to another one is nobody's contrast.
  await page.addStyleTag({ content: '* { transition: none !important; }' });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 1000 });
    const look = `${width} wide`;
    expect.soft(await violationsOn(page), look).toEqual([]);
    expect.soft(await sidewaysScrollersOn(page), look).toEqual([]);
  }
}

/** What axe finds, as lines that say what and where. */
async function violationsOn(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(WCAG_2_2_AA);
  const isPartOfPage = (await page.locator(LOOKED_AT).count()) > 0;
  const { violations } = await (isPartOfPage
    ? axe.include(LOOKED_AT)
    : axe
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id}: ${target} ${html} ${failureSummary}`,
    ),
  );
}

/**
 * What scrolls sideways, apart from what is made for it: heatmap, tables, tabs
 * and bars with many parts.
 */
async function sidewaysScrollersOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        element =>
          element.scrollWidth > element.clientWidth + 1 &&
          (element === document.documentElement ||
            ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)) &&
          !element.closest(
            '[role="treegrid"], [role="tablist"], [role="region"][tabindex], li',
          ),
      )
      .map(element => `${element.tagName} ${element.className}`),
  );
}
