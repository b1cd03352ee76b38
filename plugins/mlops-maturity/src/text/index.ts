export type { Formats } from './formats';
export * from './useFormats';
export type { CommonTranslate, Translate } from './translate';
export { useCommonMessages } from './useCommonMessages';
export { useMessages } from './useMessages';
