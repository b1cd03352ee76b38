import { expect, type Page } from '@playwright/test';
import { ComponentPage } from '../pages/ComponentPage';
import { MaturityTab } from '../pages/MaturityTab';
import { OrganisationPage } from '../pages/OrganisationPage';
import { Questionnaire } from '../pages/Questionnaire';
import { SharedAnswers } from '../pages/SharedAnswers';

/** Assessed several times, with a draft. */
const COMPONENT = 'checkout-fraud-scorer';

/** A place that is looked at, and how to get there. */
export interface View {
  name: string;
  open: (page: Page) => Promise<void>;
  /** The part of the page that is ours, where the rest is not. */
  part?: string;
}

/** Every view of the plugin, with what belongs to it unfolded. */
export const VIEWS: readonly View[] = [
  {
    name: 'card',
    open: async page => {
      const component = new ComponentPage(page);
      await component.goto(COMPONENT);
      await expect(component.fact('Basics')).toBeVisible();
    },
    part: 'article:has(a[href*="/mlops-maturity"])',
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
      const { months } = new OrganisationPage(page);
      await page.goto('/mlops-maturity?view=trend');
      await expect(months.first()).toBeVisible();
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
