/** The views of the tab, in the order of their tabs. */
export const TAB_VIEWS = [
  'overview',
  'questionnaire',
  'plan',
  'history',
  'levels',
] as const;

/** One view of the tab. */
export type TabView = (typeof TAB_VIEWS)[number];

/** The search parameter that says which view of the tab is open. */
export const VIEW_PARAMETER = 'view';

/** The search parameter that says which statement to go to. */
export const STATEMENT_PARAMETER = 'statement';

/** The search parameter that says which page of the questionnaire is open. */
export const SECTION_PARAMETER = 'section';

/** The search parameter that says which figure is explained. */
export const EXPLAIN_PARAMETER = 'explain';

/** The search parameter that says which revision of the history is open. */
export const REVISION_PARAMETER = 'revision';

/** The search parameter that says which revision it is compared with. */
export const COMPARE_PARAMETER = 'compare';

/** A place within the tab; without a view it is the overview. */
export interface TabTarget {
  view?: TabView;
  /** The statement of the questionnaire to go to. */
  statement?: string;
  /** The page of the questionnaire, such as `levels` or a section id. */
  section?: string;
  /** The figure of the overview to explain, as `topicKey` writes it. */
  explain?: string;
}

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
export function searchOf(target: TabTarget): string {
  const search = new URLSearchParams();
  const { view, statement, section, explain } = target;
  if (view && view !== 'overview') {
    search.set(VIEW_PARAMETER, view);
  }
  if (section) {
    search.set(SECTION_PARAMETER, section);
  }
  if (statement) {
    search.set(STATEMENT_PARAMETER, statement);
  }
  if (explain) {
    search.set(EXPLAIN_PARAMETER, explain);
  }
  const text = search.toString();
  return text && `?${text}`;
}
