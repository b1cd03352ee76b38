/** Submissions over time, in German. */
export const historyTexts = {} as const;
