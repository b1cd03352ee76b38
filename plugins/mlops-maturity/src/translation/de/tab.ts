/** The tab on the entity page, and its overview, in German. */
export const tabTexts = {} as const;
