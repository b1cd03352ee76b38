import type { Locator, Page } from '@playwright/test';

/** A page of the portal, and what a visitor came for. */
export interface Place {
  name: string;
  path: string;
  /** The first thing that answers the visitor's question. */
  content: (page: Page) => Locator;
  /** The highest y that is aimed at for it at 1280 x 720. */
  boundPx: number;
}

const COMPONENT = '/catalog/default/component/checkout-fraud-scorer';
const TAB = `${COMPONENT}/mlops-maturity`;
const ORGANISATION = '/mlops-maturity';
const ORGANISATION_BOUND_PX = 350;
const COMPONENT_BOUND_PX = 400;

/** The names of places that several measurements ask for. */
export const PLACES = {
  card: {
    name: 'Component page with the card',
    path: COMPONENT,
    content: page =>
      page
        .getByRole('article')
        .filter({ has: page.getByRole('heading', { name: 'MLOps maturity' }) })
        .getByText(/^Level \d/)
        .first(),
    boundPx: COMPONENT_BOUND_PX,
  },
  overview: {
    name: 'Tab: overview, first next step',
    path: TAB,
    content: page =>
      page
        .getByRole('region', { name: /^Next steps/ })
        .getByRole('listitem')
        .first(),
    boundPx: COMPONENT_BOUND_PX,
  },
  questionnaire: {
    name: 'Questionnaire, first answer',
    path: `${TAB}?view=questionnaire&section=documentation`,
    content: page =>
      page
        .getByRole('group', { name: /Business goals and KPIs/ })
        .getByRole('radio', { name: 'Yes', exact: true }),
    boundPx: COMPONENT_BOUND_PX,
  },
  distribution: {
    name: 'Organisation: overview, first bar',
    path: ORGANISATION,
    content: page =>
      page
        .getByRole('button', {
          name: /: (Level \d|No level yet|Not assessed), [\d,]+ of [\d,]+ component/,
        })
        .first(),
    boundPx: ORGANISATION_BOUND_PX,
  },
  heatmap: {
    name: 'Organisation: heatmap, first coloured cell',
    path: `${ORGANISATION}?view=heatmap`,
    content: page =>
      page
        .getByRole('treegrid')
        .first()
        .getByRole('gridcell', {
          name: /^Whole organisation, (?!Assessed)[^,]+, \d+%/,
        })
        .first(),
    boundPx: ORGANISATION_BOUND_PX,
  },
  statements: {
    name: 'Organisation: statements, first row',
    path: `${ORGANISATION}?view=statements`,
    content: page =>
      page
        .getByRole('region', { name: 'Statements' })
        .getByRole('button', { expanded: false })
        .first(),
    boundPx: ORGANISATION_BOUND_PX,
  },
  trend: {
    name: 'Organisation: trend, first column',
    path: `${ORGANISATION}?view=trend`,
    content: page =>
      page
        .getByRole('region', { name: 'Trend' })
        .getByRole('button', { name: /: [\d,]+ component/ })
        .first(),
    boundPx: ORGANISATION_BOUND_PX,
  },
  list: {
    name: 'Organisation: components, first row',
    path: `${ORGANISATION}?view=components`,
    content: page => page.getByRole('table').getByRole('rowheader').first(),
    boundPx: ORGANISATION_BOUND_PX,
  },
} as const satisfies Record<string, Place>;
