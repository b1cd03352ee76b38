/** The planner, in German. */
export const planTexts = {} as const;
