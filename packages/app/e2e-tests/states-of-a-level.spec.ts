/**
 * Wherever a level is shown, what it rests on stands beside it: on the card,
 * on the tab, in the list, and counted for the organisation.
 */
import { ComponentPage } from './pages/ComponentPage';
import { MaturityTab } from './pages/MaturityTab';
import { OrganisationPage } from './pages/OrganisationPage';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

const STATES = [
  {
    state: 'contradicted',
    component: 'reply-suggester',
    title: 'Reply Suggester',
    beside: 'Declares level 3, answers allow level 1 at most',
    inList: 'Declared higher than the answers allow',
    counted: /\d+ declared higher than answers allow/,
  },
  {
    state: 'open',
    component: 'promo-demand-adjuster',
    title: 'Promotion Demand Adjuster',
    beside: 'Up to 2 with 1 open answer',
    inList: 'Up to 2 with 1 open answer',
    counted: /\d+ with open requirements/,
  },
  {
    state: 'set-aside',
    component: 'pay-later-credit-scorer',
    title: 'Pay Later Credit Scorer',
    beside: 'Rests on 1 requirement set aside',
    inList: 'Rests on 1 requirement set aside',
    counted: /\d+ rests? on something set aside/,
  },
  {
    state: 'understated',
    component: 'bot-traffic-classifier',
    title: 'Bot Traffic Classifier',
    beside: 'Answers support level 3',
    inList: 'Declared lower than the answers support',
    counted: undefined,
  },
] as const;

for (const { state, component, title, beside, inList, counted } of STATES) {
  test(`a level that is ${state} says so everywhere`, async ({ openAs }) => {
    const page = await openAs(PERSONAS.priya);

    const onPage = new ComponentPage(page);
    await onPage.goto(component);
    await expect(onPage.card).toContainText(beside);

    const tab = new MaturityTab(page);
    await tab.goto(component);
    await expect(tab.part('Result')).toContainText(beside);

    const organisation = new OrganisationPage(page);
    await organisation.goto(`view=components&state=${state}`);
    const row = organisation.components
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: title, exact: true }) });
    await expect(row).toContainText(inList);

    if (counted) {
      await organisation.show('Overview');
      await expect(organisation.levels).toContainText(counted);
    }
  });
}
