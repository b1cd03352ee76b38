/** The organisation page, in English. */
export const organisationMessages = {} as const;
