/** The description of the levels, in German. */
export const levelsTexts = {} as const;
