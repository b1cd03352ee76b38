/** The questionnaire, in English. */
export const questionnaireMessages = {} as const;
