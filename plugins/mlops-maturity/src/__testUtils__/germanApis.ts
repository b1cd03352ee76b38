import {
  appLanguageApiRef,
  createTranslationRef,
  translationApiRef,
  type AppLanguageApi,
} from '@backstage/core-plugin-api/alpha';
import { mockApis } from '@backstage/test-utils';
import german from '../text/de';
import germanOfPages from '../text/de/pages';
import { maturityPagesTranslationRef } from '../text/maturityPagesTranslationRef';
import { maturityTranslationRef } from '../text/maturityTranslationRef';
import germanModel from '../text/model/de';
import { maturityModelTranslationRef } from '../text/model/maturityModelTranslationRef';

/** An app in German, for what stands inside a provider of APIs. */
export function germanApis() {
  const translations = mockApis.translation();
  // The test utilities know one language only and keep the texts that they
  // are given first.
  translations.getTranslation(
    createTranslationRef({
      id: maturityTranslationRef.id,
      messages: german,
    }),
  );
  translations.getTranslation(
    createTranslationRef({
      id: maturityPagesTranslationRef.id,
      messages: germanOfPages,
    }),
  );
  translations.getTranslation(
    createTranslationRef({
      id: maturityModelTranslationRef.id,
      messages: germanModel,
    }),
  );
  const never: ReturnType<AppLanguageApi['language$']> = {
    [Symbol.observable]: () => never,
    subscribe: () => ({ unsubscribe: () => {}, closed: false }),
  };
  const language: AppLanguageApi = {
    getAvailableLanguages: () => ({ languages: ['en', 'de'] }),
    setLanguage: () => {},
    getLanguage: () => ({ language: 'de' }),
    language$: () => never,
  };
  return [
    [translationApiRef, translations],
    [appLanguageApiRef, language],
  ] as const;
}
