export * from './maturityTranslationRef';
export * from './useMessages';
export * from './useFormats';
