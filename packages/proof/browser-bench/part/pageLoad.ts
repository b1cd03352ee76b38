import type { Page } from '@playwright/test';
import type { Bench, Part } from '../Bench';
import { loadOf, type Load } from '../visitor/loadOf';
import { openWindow, VISITORS } from '../visitor/openWindow';
import { PLACES, type Place } from '../visitor/places';
import { quantile } from '../visitor/quantile';

const LOADS = 5;
const MOST_SHOWN_MS = 2_500;
const MOST_SHIFT = 0.05;

/** What the pages are compared with: the portal's own. */
const CATALOG: Pick<Place, 'name' | 'path' | 'content'> = {
  name: 'The portal’s own catalog page',
  path: '/',
  content: page =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('link') })
      .first(),
};

/**
 * How pages come up when their address is entered with an empty cache. They
 * take turns, so that what else the machine does slows all of them alike.
 */
export const pageLoad: Part = {
  name: 'page-load',
  title: `Pages with an empty cache at 1280 x 720, medians of ${LOADS} loads; shown within ${MOST_SHOWN_MS} ms, shift below ${MOST_SHIFT}`,
  columns: [
    'Page',
    'Shown, ms',
    'To the catalog page',
    'Largest paint, ms',
    'Layout shift',
    'Requests',
    'KiB',
  ],
  async measure(bench) {
    const demoUrl = await bench.demoUrl();
    const large = await bench.large();
    const pages = [
      { place: CATALOG, url: demoUrl },
      ...Object.values(PLACES).map(place => ({ place, url: demoUrl })),
      ...[PLACES.distribution, PLACES.heatmap].map(place => ({
        place: {
          ...place,
          name: `${place.name}, ${large.components} components`,
        },
        url: large.url,
        prepare: (page: Page) => large.answer(page),
      })),
    ];
    const loads = pages.map((): Load[] => []);
    for (let turn = 0; turn < LOADS; turn += 1) {
      for (const [index, each] of pages.entries()) {
        loads[index].push(await loadOnce(bench, each));
      }
    }
    const shown = loads.map(each => medianOf(each, 'shownMs'));
    return pages.map(({ place }, index) => [
      place.name,
      shown[index].toFixed(0),
      (shown[index] / shown[0]).toFixed(2),
      medianOf(loads[index], 'largestPaintMs').toFixed(0),
      medianOf(loads[index], 'layoutShift').toFixed(3),
      String(medianOf(loads[index], 'requests')),
      (medianOf(loads[index], 'bytes') / 1024).toFixed(0),
    ]);
  },
};

async function loadOnce(
  bench: Bench,
  options: {
    place: Pick<Place, 'path' | 'content'>;
    url: string;
    prepare?: (page: Page) => Promise<void>;
  },
): Promise<Load> {
  const { place, url, prepare } = options;
  const page = await openWindow(bench.browser, { as: VISITORS.owner });
  await prepare?.(page);
  const load = await loadOf(page, `${url}${place.path}`, place.content);
  await page.context().close();
  return load;
}

function medianOf(loads: readonly Load[], figure: keyof Load): number {
  return quantile(
    loads.map(load => load[figure]),
    0.5,
  );
}
