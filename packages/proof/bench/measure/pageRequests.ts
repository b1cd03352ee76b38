import type { BenchClient } from '../client/BenchClient';

/** What the organisation page asks for when it is opened. */
export const PAGE_PATHS = {
  summary: '/reports/summary',
  levels: '/reports/levels?groupBy=owner',
  heatmap: '/reports/heatmap?groupBy=owner',
  facets: '/reports/facets',
} as const;

/** The whole list of components. */
export const EXPORT_PATH = '/reports/components.csv';

/** Opens the page as a browser would that was not there before. */
export async function openPage(client: BenchClient): Promise<void> {
  await Promise.all(
    Object.values(PAGE_PATHS).map(async path => {
      const { body } = await client.ask(path);
      JSON.parse(body);
    }),
  );
}
