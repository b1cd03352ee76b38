import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { anyTextRef, translateWith, type Translate } from './translate';

/** The texts of the plugin in the language of the app. */
export function useMessages(): Translate {
  const { t } = useTranslationRef(anyTextRef);
  return useMemo(() => translateWith(t), [t]);
}
