import { useMemo } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import useObservable from 'react-use/esm/useObservable';
import { appLanguageApiRef } from '../api/coreApis';

/** An app without languages never changes its language. */
const NO_CHANGES = {
  subscribe: () => ({ unsubscribe: () => {} }),
};

/** The language of the app, such as `de`; English in apps without languages. */
export function useLanguage(): string {
  const languages = useApiHolder().get(appLanguageApiRef);
  const changes = useMemo(() => languages?.language$(), [languages]);
  const observed = useObservable(changes ?? NO_CHANGES);
  return observed?.language ?? languages?.getLanguage().language ?? 'en';
}
