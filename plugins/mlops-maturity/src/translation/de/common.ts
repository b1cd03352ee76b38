/** Words that several parts of the plugin share, in German. */
export const commonTexts = {
  'common.retry': 'Erneut versuchen',
  'common.close': 'Schließen',
  'common.cancel': 'Abbrechen',
} as const;
