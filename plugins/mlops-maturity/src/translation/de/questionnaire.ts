/** The questionnaire, in German. */
export const questionnaireTexts = {} as const;
