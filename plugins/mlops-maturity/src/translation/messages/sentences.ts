/** Sentences made from results, in English. */
export const sentencesMessages = {} as const;
