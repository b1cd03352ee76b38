#!/usr/bin/env node
/**
 * Takes the pictures of the documentation from a running demo portal.
 *
 *   npm start                                    # in another terminal
 *   node scripts/toolchain.mjs node scripts/screenshots.mjs
 *
 * PORTAL_URL names another portal than http://localhost:3000.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const portal = process.env.PORTAL_URL ?? 'http://localhost:3000';
const folder = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  'docs',
  'images',
);
const component = '/catalog/default/component/checkout-fraud-scorer';

/** What is taken: the page, what shows that it is ready, and how tall. */
const pictures = [
  {
    name: 'card',
    path: component,
    ready: page => page.getByText('Open maturity details'),
    height: 710,
  },
  {
    name: 'tab',
    path: `${component}/mlops-maturity`,
    ready: page => page.getByRole('heading', { name: 'Next steps' }),
    height: 1100,
  },
  {
    name: 'questionnaire',
    path: `${component}/mlops-maturity?view=questionnaire&section=traceability`,
    ready: page => page.getByText('Infrastructure as code', { exact: false }),
    height: 1000,
  },
  {
    name: 'organisation',
    path: '/mlops-maturity?groupBy=domain',
    ready: page => page.getByRole('heading', { name: 'What holds components' }),
    height: 1000,
  },
  {
    name: 'heatmap',
    path: '/mlops-maturity?view=heatmap&groupBy=domain',
    ready: page => page.getByRole('treegrid'),
    height: 920,
    before: async page => {
      for (const section of [/^Traceability and rep/, /^Infrastructure trac/]) {
        const row = page.getByRole('rowheader', { name: section }).first();
        await row.click();
      }
      // Away from the rows, which react to the mouse.
      await page.mouse.move(0, 0);
      await page.getByRole('region', { name: 'Practices' }).evaluate(region => {
        region.style.scrollMarginTop = '16px';
        region.scrollIntoView();
      });
    },
  },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath:
    process.env.CHROMIUM_PATH ??
    execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const theme of ['light', 'dark']) {
    const context = await browser.newContext({ colorScheme: theme });
    const page = await context.newPage();
    await page.addInitScript(chosenTheme => {
      window.sessionStorage.setItem('demo-persona', 'user:default/ada.ngata');
      window.localStorage.setItem('theme', chosenTheme);
    }, theme);
    for (const { name, path, ready, height, before } of pictures) {
      await page.setViewportSize({ width: 1440, height });
      await page.goto(`${portal}${path}`);
      await ready(page).first().waitFor({ timeout: 60_000 });
      await before?.(page);
      // Fonts and the last data; a picture has no better sign of being done.
      await page.waitForTimeout(1_500);
      await page.screenshot({ path: join(folder, `${name}-${theme}.png`) });
    }
    await context.close();
  }
} finally {
  await browser.close();
}
