/** The description of the levels, in English. */
export const levelsMessages = {} as const;
