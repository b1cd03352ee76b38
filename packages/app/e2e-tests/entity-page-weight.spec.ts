import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { z } from 'zod';
import { ComponentPage } from './pages/ComponentPage';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

const OUR_SOURCE = /plugins\/mlops-maturity/;

const mapSchema = z.object({ sources: z.array(z.string()) });

test('the card costs the page of a component little', async ({ openAs }) => {
  const page = await openAs(PERSONAS.tomas);
  const finished: Request[] = [];
  page.on('requestfinished', request => finished.push(request));
  const component = new ComponentPage(page);
  await component.goto('checkout-fraud-scorer');
  // The last of what the card loads.
  await expect(component.card).toContainText(/Levels of the last \d/);
  await page.waitForLoadState('networkidle');

  const asked = finished.filter(request =>
    new URL(request.url()).pathname.startsWith('/api/mlops-maturity/'),
  );
  expect(asked.length).toBeLessThanOrEqual(2);
  const answers = await Promise.all(asked.map(request => request.sizes()));
  expect(
    sum(
      answers.map(
        ({ responseHeadersSize, responseBodySize }) =>
          responseHeadersSize + responseBodySize,
      ),
    ),
  ).toBeLessThanOrEqual(8_000);

  const scripts = finished.filter(
    request => request.resourceType() === 'script',
  );
  const ofOurs = sum(
    await Promise.all(scripts.map(script => ourGzipBytes(page, script))),
  );
  expect(ofOurs).toBeGreaterThan(0);
  expect(ofOurs).toBeLessThanOrEqual(25_000);
});

/**
 * How large a script is, compressed, if anything in it comes from the plugin; 0
 * otherwise. Its map tells what is in it, but not how much of it, so that a
 * script counts as a whole.
 */
async function ourGzipBytes(page: Page, script: Request): Promise<number> {
  const map = await page.request.get(`${script.url()}.map`);
  await expect(map).toBeOK();
  const { sources } = mapSchema.parse(await map.json());
  if (!sources.some(source => OUR_SOURCE.test(source))) {
    return 0;
  }
  const response = await script.response();
  return response ? gzipSync(await response.body()).length : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
