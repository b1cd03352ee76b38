import type { Page } from '@playwright/test';
import { ComponentPage } from './pages/ComponentPage';
import { MaturityTab } from './pages/MaturityTab';
import { OrganisationPage } from './pages/OrganisationPage';
import { Questionnaire } from './pages/Questionnaire';
import { SharedAnswers } from './pages/SharedAnswers';
import { lookAt } from './support/lookAt';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

const COMPONENT = 'checkout-fraud-scorer';

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
      await questionnaire.showDetails('22 · Run and deployment lookup');
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
    name: 'what a system answers for everything below',
    open: page => new SharedAnswers(page).goto('checkout-risk'),
  },
  {
    name: 'what such an answer changes',
    open: async page => {
      const shared = new SharedAnswers(page);
      await shared.goto('checkout-risk');
      await shared.answer('Cost tracking', 'Yes', 'One budget');
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
