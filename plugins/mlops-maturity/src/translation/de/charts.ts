/** Bars and trends, in German. */
export const chartsTexts = {} as const;
