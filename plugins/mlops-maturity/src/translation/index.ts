export * from './maturityTranslationRef';
export * from './model';
export type { Formats } from './formats';
export * from './useFormats';
export type { MessageKey, Translate } from './translate';
export * from './useMessages';
