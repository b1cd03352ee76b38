export * from './maturityTranslationRef';
export * from './model';
export * from './useFormats';
export type { MessageKey, Translate } from './translate';
export * from './useMessages';
