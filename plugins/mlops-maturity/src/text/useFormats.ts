import { formatsOf, type Formats } from './formats';
import { localeFor } from './localeFor';
import { useLanguage } from './useLanguage';

/**
 * Numbers, lists and dates in the language of the app, which may be another
 * one than the browser's.
 */
export function useFormats(): Formats {
  const language = useLanguage();
  return formatsOf(localeFor(language, window.navigator.languages));
}
