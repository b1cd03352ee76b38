import { useMemo } from 'react';
import {
  useTranslationRef,
  type TranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { maturityTranslationRef } from './maturityTranslationRef';
import { translateWith, type CommonTranslate } from './translate';
import { useFormats } from './useFormats';

/** {@link maturityTranslationRef} without the types of single texts. */
export const anyCommonTextRef: TranslationRef = maturityTranslationRef;

/**
 * The texts of card and widget in the language of the app. What these show
 * takes them from here: with `useMessages` every entity page would load the
 * texts of all pages.
 */
export function useCommonMessages(): CommonTranslate {
  const { t } = useTranslationRef(anyCommonTextRef);
  const formats = useFormats();
  return useMemo(() => translateWith(() => t, formats), [t, formats]);
}
