import { oneOf, optional, optionalText, writeState } from './urlSchema';

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

/** The part of the overview where sections are confirmed. */
export const CHECKLIST = 'checklist';

/** A place within the tab; without a view it is the overview. */
export interface TabTarget {
  view?: TabView;
  /**
   * The page of the questionnaire, such as `levels` or a section id; of the
   * overview only {@link CHECKLIST}.
   */
  section?: string;
  /** The statement of the questionnaire to go to. */
  statement?: string;
  /** The figure of the overview to explain, as `topicKey` writes it. */
  explain?: string;
  /** The revision that was just submitted, of which the overview tells. */
  submitted?: number;
}

/** What a link into the tab can ask for. */
export const tabSchema = {
  view: oneOf(TAB_VIEWS),
  section: optionalText,
  statement: optionalText,
  explain: optionalText,
  submitted: optional(text => (/^\d+$/.test(text) ? Number(text) : undefined)),
};

/**
 * The search string of a place within the tab; the overview needs none.
 *
 * @returns an empty string, or one that starts with a question mark
 */
export function searchOf({
  view = 'overview',
  section,
  statement,
  explain,
  submitted,
}: TabTarget): string {
  const text = writeState(tabSchema, {
    view,
    section,
    statement,
    explain,
    submitted,
  }).toString();
  return text && `?${text}`;
}
