/** As many groups as a report can name. */
export const MOST_GROUPS = 2000;
