import { ComponentPage } from './pages/ComponentPage';
import { MaturityTab } from './pages/MaturityTab';
import { SignInPage } from './pages/SignInPage';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

test('the card says where a component stands and what comes next', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.ada);
  const component = new ComponentPage(page);
  await component.goto('checkout-fraud-scorer');

  await expect(component.card).toContainText('Level 2 · Automated training');
  await expect(component.card).toContainText('Target level 3, not reached yet');
  await expect(component.card).toContainText('Held back by Model Release');
  await expect(component.fact('Basics')).toContainText('36 of 41');
  await expect(component.fact('Beyond basics')).toContainText('11 of 14');
  await expect(component.card).toContainText('Draft in progress');

  await component.card
    .getByRole('link', { name: 'Code delivery on merge' })
    .click();
  await expect(
    page.getByRole('group', { name: /Code delivery on merge/ }),
  ).toBeInViewport();
});

test('the tab opens the level up to the answers behind it', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.tomas);
  const component = new ComponentPage(page);
  const tab = new MaturityTab(page);
  await component.goto('checkout-fraud-scorer');
  await component.openTab();

  await expect(
    tab.panel.getByRole('heading', { name: 'Level 2 · Automated training' }),
  ).toBeVisible();
  await expect(
    tab.part('Next steps').getByRole('list').first().getByRole('listitem'),
  ).toHaveCount(3);
  const checklist = await tab.unfold('Checklist');
  await expect(
    checklist.getByRole('listitem').filter({ hasText: 'Code quality' }),
  ).toContainText('9 of 10 (90%)');
  const dimensions = await tab.unfold('Dimensions');
  await expect(
    dimensions.getByRole('row', { name: /^Model Release/ }),
  ).toContainText('Manual, run by software engineering');

  await tab.show('Levels');
  await expect(
    tab.panel.getByRole('article', { name: /^Level \d$/ }),
  ).toHaveCount(5);
});

test('a contradiction is explained, not averaged away', async ({ openAs }) => {
  const page = await openAs(PERSONAS.tomas);
  const component = new ComponentPage(page);
  await component.goto('reply-suggester');

  await expect(component.card).toContainText(
    'Declares level 3, answers allow level 1 at most',
  );
  await component.card.getByRole('link', { name: /^Declares level 3/ }).click();
  await expect(
    page.getByRole('dialog', { name: /^Why Level 1/ }),
  ).toBeVisible();
});

test('a level says on card and tab what it rests on', async ({ openAs }) => {
  const page = await openAs(PERSONAS.tomas);
  const component = new ComponentPage(page);
  const tab = new MaturityTab(page);
  await component.goto('pay-later-credit-scorer');
  await expect(component.card).toContainText('On target (level 3)');
  await component.card
    .getByRole('link', { name: 'Rests on 1 requirement set aside' })
    .click();

  const why = page.getByRole('dialog', { name: /^Why Level 3/ });
  await expect(
    why.getByRole('listitem').filter({ hasText: 'Set aside' }).first(),
  ).toContainText('Because: ');
  await why.getByRole('button', { name: 'Close' }).click();
  await expect(tab.part('Result')).toContainText(
    'Rests on 1 requirement set aside',
  );
  await expect(tab.part('Result')).toContainText('On target (level 3)');
});

for (const { component: name, why } of [
  { component: 'web-shop', why: 'a website' },
  { component: 'feature-sdk', why: 'a library' },
  { component: 'synthetic-basket-generator', why: 'a model that opted out' },
]) {
  test(`${why} has neither card nor tab`, async ({ openAs }) => {
    const page = await openAs(PERSONAS.ada);
    const component = new ComponentPage(page);
    await component.goto(name);

    await expect(component.card).toBeHidden();
    await expect(component.tabLink).toBeHidden();
  });
}

for (const { component: name, shape } of [
  { component: 'stock-out-predictor', shape: 'a model with its data' },
  {
    component: 'review-summariser-server',
    shape: 'a server with a model resource and an API',
  },
  {
    component: 'loyalty-points-scorer',
    shape: 'a service with an MLflow annotation that opted in',
  },
]) {
  test(`${shape} has card and tab`, async ({ openAs }) => {
    const page = await openAs(PERSONAS.priya);
    const component = new ComponentPage(page);
    await component.goto(name);

    await expect(component.card).toContainText(/Level \d · |No level yet/);
    await expect(component.fact('Basics')).toContainText(/\d+ of \d+/);
    await expect(component.tabLink).toBeVisible();
  });
}

test('a component without assessment says who can make one', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.ada);
  const component = new ComponentPage(page);
  await component.goto('pallet-label-reader');

  await expect(component.card).toContainText('Not assessed yet');
  await expect(component.card).toContainText(
    'Those who own the component can assess it: Warehouse Vision',
  );
  await expect(component.card).not.toContainText(/Level \d/);
  await expect(
    component.card.getByRole('button', { name: /assessment$/ }),
  ).toBeHidden();
});

test('an owner who has begun is invited to go on', async ({ openAs }) => {
  const page = await openAs(PERSONAS.priya);
  const component = new ComponentPage(page);
  const tab = new MaturityTab(page);
  await component.goto('feature-freshness-watch');

  await expect(component.card).toContainText('Not assessed yet');
  await component.card
    .getByRole('button', { name: 'Continue the draft' })
    .click();
  await expect(
    tab.panel.getByRole('navigation', { name: 'Parts of the questionnaire' }),
  ).toBeVisible();
});

test('a visitor chooses who to be, and stays it after a reload', async ({
  page,
}) => {
  const signIn = new SignInPage(page);
  const component = new ComponentPage(page);
  await page.goto('/catalog/default/component/search-ranker');
  await expect(signIn.question).toBeVisible();
  await signIn.choose(PERSONAS.tomas.name);
  await expect(component.card).toContainText('On target (level 3)');

  await page.reload();
  await expect(component.card).toBeVisible();
  await expect(signIn.question).toBeHidden();
});
