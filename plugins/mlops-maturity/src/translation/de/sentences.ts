/** Sentences made from results, in German. */
export const sentencesTexts = {} as const;
