/**
 * Lets words without end wrap, as titles from a catalog can be. For the roots of
 * what we show: text stays inside its box, and no box gets narrower for it.
 */
export const wrapLongWords = {
  overflowWrap: 'break-word',
  // It stands beside an icon, and would push it out.
  '& .MuiAlert-message': { minWidth: 0, overflowWrap: 'anywhere' },
} as const;

/**
 * For the cells of a table that scrolls where it is too wide: words stay whole,
 * where the theme of the portal would break them letter by letter.
 */
export const wholeWords = {
  wordBreak: 'normal',
  overflowWrap: 'normal',
} as const;

/**
 * As {@link wrapLongWords} for a title that stands in a row with others, such as
 * the cell of a table: the longest word does not make it wider.
 */
export const wrapLongTitle = {
  minWidth: 0,
  wordBreak: 'normal',
  overflowWrap: 'anywhere',
} as const;
