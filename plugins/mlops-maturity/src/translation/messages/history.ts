/** Submissions over time, in English. */
export const historyMessages = {} as const;
