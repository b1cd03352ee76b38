/** The card on the entity page, in German. */
export const cardTexts = {} as const;
