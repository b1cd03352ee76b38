/**
 * Measures the pages in a browser as a visitor meets them, on the user
 * interface as it was last built for production: the demo organisation, and
 * one with 25,000 components. Prints a Markdown table for each part.
 *
 *   yarn workspace app build && yarn bench:browser
 *   yarn bench:browser --only first-content --only tab-stops
 *   yarn bench:browser --portal http://localhost:7007
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { describeMachine } from '../bench/report/describeMachine';
import { markdownTable } from '../bench/report/markdownTable';
import { runProgram, type CleanUps } from '../support/CleanUps';
import { report } from '../support/report';
import { startChromium } from '../support/startChromium';
import { startDemoPortal } from '../support/startDemoPortal';
import type { Bench, Part } from './Bench';
import { LargePortal } from './LargePortal';
import { firstAssessment } from './part/firstAssessment';
import { firstContent } from './part/firstContent';
import { heatmapFrames } from './part/heatmapFrames';
import { interactionLatency } from './part/interactionLatency';
import { pageLoad } from './part/pageLoad';
import { secondVisit } from './part/secondVisit';
import { tabStops } from './part/tabStops';
import { VISITORS } from './visitor/openWindow';

/** The last two change the demo organisation. */
const PARTS: readonly Part[] = [
  firstContent,
  tabStops,
  pageLoad,
  interactionLatency,
  heatmapFrames,
  firstAssessment,
  secondVisit,
];

/** Assessments that the demo portal loads at its first start. */
const DEMO_ASSESSMENTS = 51;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    portal: { type: 'string' },
  },
});

void runProgram({
  patienceMs: 60 * 60_000,
  async program(cleanUps) {
    const parts = PARTS.filter(
      ({ name }) => !values.only || values.only.includes(name),
    );
    if (parts.length < (values.only?.length ?? 1)) {
      const names = PARTS.map(({ name }) => name).join(', ');
      throw new Error(`The parts are: ${names}`);
    }
    const browser = await startChromium('--disable-smooth-scrolling');
    cleanUps.add(() => browser.close());
    const bench: Bench = {
      browser,
      demoUrl: once(() => demoUrl(cleanUps)),
      large: once(async () => {
        const portal = await LargePortal.start();
        cleanUps.add(() => portal.stop());
        return portal;
      }),
    };
    const failed: string[] = [];
    for (const { name, title, columns, measure } of parts) {
      report(`\n### ${title}\n`);
      try {
        report(markdownTable(columns, await measure(bench)));
      } catch (error) {
        // The other parts may still tell something.
        report(`Not measured: ${error}`);
        failed.push(name);
      }
    }
    report(`\n${describeMachine()}`);
    if (failed.length > 0) {
      throw new Error(`Not measured: ${failed.join(', ')}`);
    }
  },
});

async function demoUrl(cleanUps: CleanUps): Promise<string> {
  const url = values.portal ?? (await startDemoPortal(cleanUps));
  while ((await countAssessed(url)) < DEMO_ASSESSMENTS) {
    await sleep(500);
  }
  return url;
}

async function countAssessed(url: string): Promise<number> {
  const session = await fetch(`${url}/api/auth/demo/refresh`, {
    headers: {
      'x-demo-user': VISITORS.platform,
      'x-requested-with': 'XMLHttpRequest',
    },
  });
  if (!session.ok) {
    return 0;
  }
  const { backstageIdentity } = z
    .object({ backstageIdentity: z.object({ token: z.string() }) })
    .parse(await session.json());
  const summary = await fetch(`${url}/api/mlops-maturity/reports/summary`, {
    headers: { authorization: `Bearer ${backstageIdentity.token}` },
  });
  return summary.ok
    ? z.object({ assessed: z.number() }).parse(await summary.json()).assessed
    : 0;
}

/** Does something at most once, when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
