/** The organisation page, in German. */
export const organisationTexts = {} as const;
