/** The card on the entity page, in English. */
export const cardMessages = {} as const;
