export * from './maturityTranslationRef';
export type { Formats } from './formats';
export * from './useFormats';
export type { MessageKey, Translate } from './translate';
export * from './useMessages';
