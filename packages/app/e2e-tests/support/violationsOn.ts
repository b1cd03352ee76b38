import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds, the size of targets included, as lines that say what and
 * where.
 *
 * @param part - selects what is looked at, if not the whole page
 */
export async function violationsOn(
  page: Page,
  part: string = 'html',
): Promise<string[]> {
  // The tags come last, for options would replace them.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(WCAG_2_2_AA)
    .include(part)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id}: ${target} ${html} ${failureSummary}`,
    ),
  );
}
