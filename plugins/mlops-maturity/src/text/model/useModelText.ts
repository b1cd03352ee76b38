import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useLanguage } from '../useLanguage';
import { maturityModelTranslationRef } from './maturityModelTranslationRef';
import type { ChangeText } from './mapModelTexts';

/**
 * Finds what a text of the model says in the language of the app, or what the
 * portal says instead, by the key of the text. A text that nobody translates
 * stays as the backend words it.
 */
export function useModelText(): ChangeText {
  const { t } = useTranslationRef(maturityModelTranslationRef);
  const language = useLanguage();
  return useCallback<ChangeText>(
    (key, text, values = {}) => {
      // Named, because the type of texts in general knows no values.
      const options = {
        interpolation: { escapeValue: false },
        replace: values,
      };
      const found = t(key, options);
      return found === key ? text : found;
    },
    // The same function finds texts of another language after a change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [t, language],
  );
}
