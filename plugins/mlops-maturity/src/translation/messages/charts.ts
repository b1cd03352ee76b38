/** Bars and trends, in English. */
export const chartsMessages = {} as const;
