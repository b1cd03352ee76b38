/** The planner, in English. */
export const planMessages = {} as const;
