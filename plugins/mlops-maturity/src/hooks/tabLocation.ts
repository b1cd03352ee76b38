/** The views of the tab, in the order of their tabs. */
export const TAB_VIEWS = ['overview', 'questionnaire', 'levels'] as const;

/** One view of the tab. */
export type TabView = (typeof TAB_VIEWS)[number];

/** The search parameter that says which view of the tab is open. */
export const VIEW_PARAMETER = 'view';

/** The search parameter that says which statement to go to. */
export const STATEMENT_PARAMETER = 'statement';

/**
 * Reads which view is open; an unknown one is the overview.
 *
 * @param search - the search parameters of the page
 */
export function viewOf(search: URLSearchParams): TabView {
  const wanted = search.get(VIEW_PARAMETER);
  return TAB_VIEWS.find(view => view === wanted) ?? 'overview';
}

/**
 * The search string of a place within the tab; the overview needs none.
 *
 * @returns an empty string, or one that starts with a question mark
 */
export function searchOf(target: {
  view?: TabView;
  statement?: string;
}): string {
  const search = new URLSearchParams();
  if (target.view && target.view !== 'overview') {
    search.set(VIEW_PARAMETER, target.view);
  }
  if (target.statement) {
    search.set(STATEMENT_PARAMETER, target.statement);
  }
  const text = search.toString();
  return text && `?${text}`;
}
