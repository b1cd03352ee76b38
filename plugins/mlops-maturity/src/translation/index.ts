export * from './maturityTranslationRef';
export * from './useMessages';
