import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { anyTextRef, translateWith, type Translate } from './translate';
import { useFormats } from './useFormats';

/** The texts of the plugin in the language of the app. */
export function useMessages(): Translate {
  const { t } = useTranslationRef(anyTextRef);
  const formats = useFormats();
  return useMemo(() => translateWith(t, formats), [t, formats]);
}
