import { useMemo } from 'react';
import {
  useTranslationRef,
  type TranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { commonGroups } from './commonGroups';
import { maturityPagesTranslationRef } from './maturityPagesTranslationRef';
import { translateWith, type FindText, type Translate } from './translate';
import { anyCommonTextRef } from './useCommonMessages';
import type { Formats } from './formats';
import { useFormats } from './useFormats';

/** {@link maturityPagesTranslationRef} without the types of single texts. */
export const anyPageTextRef: TranslationRef = maturityPagesTranslationRef;

/** The texts of the plugin in the language of the app. */
export function useMessages(): Translate {
  const { t: common } = useTranslationRef(anyCommonTextRef);
  const { t: ofPages } = useTranslationRef(anyPageTextRef);
  const formats = useFormats();
  return useMemo(
    () => translateWithBoth(common, ofPages, formats),
    [common, ofPages, formats],
  );
}

/** Finds each text where it is, by the first part of its key. */
export function translateWithBoth(
  common: FindText,
  ofPages: FindText,
  formats: Formats,
): Translate {
  return translateWith(key => {
    const [group] = key.split('.', 1);
    return group in commonGroups ? common : ofPages;
  }, formats);
}
