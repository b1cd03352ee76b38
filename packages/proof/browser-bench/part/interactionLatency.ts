import type { Locator, Page } from '@playwright/test';
import type { Bench, Part } from '../Bench';
import { interactionsOf } from '../visitor/interactions';
import { openWindow, VISITORS } from '../visitor/openWindow';
import { PLACES } from '../visitor/places';
import { quantile } from '../visitor/quantile';

const INTERACTIONS = 30;
const MOST_MS = 200;
const SETTLE_MS = 2_000;

/** Something that is pressed again and again, in turns. */
type Turns = (page: Page) => readonly (() => Promise<void>)[];

interface Scene {
  name: string;
  url: string;
  path: string;
  content: (page: Page) => Locator;
  turns: Turns;
  prepare?: (page: Page) => Promise<void>;
}

/** How soon a page answers to what is pressed on it. */
export const interactionLatency: Part = {
  name: 'interaction-latency',
  title: `Interaction latency, ${INTERACTIONS} interactions at 1280 x 720`,
  columns: ['Page', 'p75, ms', 'Longest, ms', 'Bound'],
  async measure(bench) {
    const rows: string[][] = [];
    for (const scene of await scenesOf(bench)) {
      const durations = await durationsOf(bench, scene);
      rows.push([
        scene.name,
        quantile(durations, 0.75).toFixed(0),
        quantile(durations, 1).toFixed(0),
        String(MOST_MS),
      ]);
    }
    return rows;
  },
};

async function scenesOf(bench: Bench): Promise<Scene[]> {
  const demoUrl = await bench.demoUrl();
  const large = await bench.large();
  const ofLarge = {
    url: large.url,
    prepare: (page: Page) => large.answer(page),
  };
  const organisation = { ...PLACES.distribution, turns: betweenViews };
  return [
    {
      ...PLACES.card,
      name: 'Card: an explanation opened and closed',
      url: demoUrl,
      turns: openAndClose(page =>
        page.getByRole('link', { name: /^Explain Basics/ }),
      ),
    },
    {
      ...PLACES.overview,
      name: 'Tab: an explanation opened and closed',
      url: demoUrl,
      turns: openAndClose(page =>
        page.getByRole('link', { name: /^Explain Basics/ }).first(),
      ),
    },
    {
      ...PLACES.questionnaire,
      name: 'Questionnaire: statements answered',
      url: demoUrl,
      turns: page => [() => answer(page, 'No'), () => answer(page, 'Yes')],
    },
    { ...organisation, name: 'Organisation: from view to view', url: demoUrl },
    {
      ...organisation,
      ...ofLarge,
      name: `Organisation: from view to view, ${large.components} components`,
    },
    {
      ...PLACES.heatmap,
      ...ofLarge,
      name: 'Heatmap of 500 columns: cells walked, opened and closed',
      path: `${PLACES.heatmap.path}&groups=all`,
      turns: page => [
        () => page.keyboard.press('ArrowRight'),
        () => page.keyboard.press('ArrowDown'),
        () => page.keyboard.press('Enter'),
        () => page.keyboard.press('Escape'),
      ],
    },
  ];
}

async function durationsOf(bench: Bench, scene: Scene): Promise<number[]> {
  const { url, path, content, turns, prepare } = scene;
  const page = await openWindow(bench.browser, { as: VISITORS.owner });
  await prepare?.(page);
  await page.goto(`${url}${path}`);
  await content(page).waitFor();
  await page.waitForTimeout(SETTLE_MS);
  if (scene.path.includes('groups=all')) {
    await content(page).focus();
  }
  const all = turns(page);
  const durations = await interactionsOf(
    page,
    Array.from({ length: INTERACTIONS }, (_, turn) => all[turn % all.length]),
  );
  await page.context().close();
  return durations;
}

function openAndClose(opener: (page: Page) => Locator): Turns {
  return page => [
    () => opener(page).click(),
    () => page.keyboard.press('Escape'),
  ];
}

/** Gives an answer to the first statement. */
async function answer(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label, exact: true }).first().click();
}

function betweenViews(page: Page): readonly (() => Promise<void>)[] {
  return ['Heatmap', 'Statements', 'Trend', 'Components', 'Overview'].map(
    view => async () => {
      const name = { name: view, exact: true };
      await page
        .getByRole('link', name)
        .or(page.getByRole('tab', name))
        .first()
        .click();
    },
  );
}
