/**
 * Text from people is text: markup, scripts, links that run, characters that
 * turn the line round and words without end neither do anything nor push
 * anything out of the page, wherever they stand.
 */
import type { Page } from '@playwright/test';
import { ComponentPage } from './pages/ComponentPage';
import { MaturityTab } from './pages/MaturityTab';
import { Questionnaire } from './pages/Questionnaire';
import {
  ask,
  assessmentPath,
  discardDraft,
  readAssessment,
} from './support/backend';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

const COMPONENT = 'card-testing-detector';
const STATEMENT = 'documentation.project.business-goals';
const RISKS = 'documentation.project.risk-evaluation';

/** Says in the page that it ran, where a script could. */
const RUN = `window.hostile=1`;

const MARKUP = `<img src=x onerror="${RUN}"><script>${RUN}</script><svg/onload=${RUN}>"'><a href="javascript:${RUN}">x</a>`;
const TURNED = '\u202Eevil\u2066\u0007\u0000\u001B[31m';

/** As long as a field may be, in words that cannot be broken at a space. */
const hostile = (length: number) =>
  `${MARKUP}${TURNED}${'W'.repeat(10_000)}`.slice(0, length);

/** What everything is called in what comes from the maturity service. */
const TITLE = `${MARKUP}\u202Eevil${'W'.repeat(10_000)}`;

/**
 * What it is called in the catalog. The page of an entity is the catalog's, and
 * its own head and cards do not stay in the window with words without end.
 */
const CATALOG_TITLE = `${MARKUP}\u202Eevil`;

/** Everything that can be written about a component, as bad as it may be. */
async function writeHostileDraft(): Promise<void> {
  await discardDraft(COMPONENT, PERSONAS.ada);
  const { version } = await readAssessment(COMPONENT, PERSONAS.ada);
  const response = await ask(`${assessmentPath(COMPONENT)}/draft`, {
    as: PERSONAS.ada,
    method: 'PATCH',
    headers: { 'if-match': `"${version}"` },
    body: {
      target: 3,
      targetNote: hostile(2_000),
      answers: {
        [STATEMENT]: {
          value: 'yes',
          note: hostile(2_000),
          evidence: [
            {
              url: `https://example.com/${'w'.repeat(1_900)}`,
              title: hostile(200),
            },
            {
              url: 'https://example.com/?q=<script>window.hostile=1</script>',
            },
          ],
        },
        [RISKS]: {
          value: 'not-applicable',
          reason: hostile(2_000),
          note: hostile(2_000),
        },
      },
    },
  });
  expect(response.status, await response.text()).toBe(200);
}

/**
 * Lets the catalog and the reports call everything by a hostile name, as if
 * somebody had registered it under that.
 */
async function renameEverything(page: Page): Promise<void> {
  const names = new Set(['title', 'displayName']);
  const renamed = (text: string, title: string) =>
    JSON.stringify(
      JSON.parse(text, (key: string, value: unknown) =>
        names.has(key) && typeof value === 'string' ? title : value,
      ),
    );
  await page.route(
    /\/api\/(catalog\/|mlops-maturity\/(assessments|reports)\/)/,
    async route => {
      const response = await route.fetch();
      const type = response.headers()['content-type'] ?? '';
      await (type.includes('json') && response.ok()
        ? route.fulfill({
            response,
            body: renamed(
              await response.text(),
              route.request().url().includes('/api/catalog/')
                ? CATALOG_TITLE
                : TITLE,
            ),
          })
        : route.fulfill({ response }));
    },
  );
}

/** Opens a page in which everything that runs or asks is noticed. */
async function watch(page: Page): Promise<string[]> {
  const noticed: string[] = [];
  page.on('dialog', dialog => {
    noticed.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', request => {
    if (new URL(request.url()).pathname.endsWith('/x')) {
      noticed.push(`request: ${request.url()}`);
    }
  });
  return noticed;
}

/** Nothing ran, nothing can, and the page is no wider than the window. */
async function expectHarmless(page: Page, noticed: string[]): Promise<void> {
  const state = await page.evaluate(() => ({
    ran: 'hostile' in window,
    elements: document.querySelectorAll(
      'img[src="x"], [onerror], [onload], a[href^="javascript:" i]',
    ).length,
    overflow:
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  }));
  expect(state).toEqual({ ran: false, elements: 0, overflow: 0 });
  expect(noticed).toEqual([]);
}

test.describe('hostile text', () => {
  test.beforeAll(writeHostileDraft);

  test.afterAll(async () => {
    await discardDraft(COMPONENT, PERSONAS.ada);
  });

  for (const width of [1440, 800]) {
    test(`on the card and the tab, ${width} wide`, async ({ openAs }) => {
      const page = await openAs(PERSONAS.ada);
      await page.setViewportSize({ width, height: 900 });
      const noticed = await watch(page);
      await renameEverything(page);
      const component = new ComponentPage(page);
      const tab = new MaturityTab(page);

      await component.goto(COMPONENT);
      await expect(component.fact('Basics')).toBeVisible();
      await expectHarmless(page, noticed);

      await tab.goto(COMPONENT);
      await expect(tab.part('Next steps')).toBeVisible();
      await expectHarmless(page, noticed);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });

    test(`in the questionnaire and at review, ${width} wide`, async ({
      openAs,
    }) => {
      const page = await openAs(PERSONAS.ada);
      await page.setViewportSize({ width, height: 900 });
      const noticed = await watch(page);
      await renameEverything(page);
      const questionnaire = new Questionnaire(page);

      await questionnaire.goto(COMPONENT, 'section=documentation');
      const goals = 'Business goals and KPIs';
      await questionnaire.showDetails(goals);
      await expectHarmless(page, noticed);
      // What stands beside the text can still be used.
      await questionnaire.option(goals, 'No').check({ trial: true });

      await questionnaire.goto(COMPONENT, 'section=review');
      await expect(questionnaire.submit).toBeVisible();
      await questionnaire.submit.click({ trial: true });
      await expectHarmless(page, noticed);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });

    test(`on the organisation page, ${width} wide`, async ({ openAs }) => {
      const page = await openAs(PERSONAS.priya);
      await page.setViewportSize({ width, height: 900 });
      const noticed = await watch(page);
      await renameEverything(page);

      await page.goto('/mlops-maturity');
      await expect(
        page
          .getByRole('toolbar', { name: 'Summary' })
          .getByRole('button')
          .first(),
      ).toBeVisible();
      await page.getByRole('progressbar').first().waitFor({ state: 'hidden' });
      await expectHarmless(page, noticed);
    });
  }
});
