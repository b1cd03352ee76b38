import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/core-plugin-api/alpha';
import { maturityTranslationRef } from './maturityTranslationRef';

/**
 * Finds a text by its key, such as `common.retry`, in the language of the app,
 * and puts values into it. Plural forms are chosen by the value `count`.
 */
export type Translate = TranslationFunction<typeof maturityTranslationRef.T>;

/** The texts of the plugin in the language of the app. */
export function useMessages(): Translate {
  return useTranslationRef(maturityTranslationRef).t;
}
