/** The tab on the entity page, and its overview, in English. */
export const tabMessages = {} as const;
