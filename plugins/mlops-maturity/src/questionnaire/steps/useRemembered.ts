import { useCallback, useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';
import { useApi } from '@backstage/core-plugin-api';
import { storageApiRef } from '../../api/coreApis';

/**
 * Remembers a choice for the reader, by whatever means the portal has.
 *
 * @param key - names the choice
 * @returns the text that was chosen last, `null` if none was, `undefined` while
 * that is not known yet, and a function that remembers another one
 */
export function useRemembered(
  key: string,
): [string | null | undefined, (value: string) => void] {
  const storage = useApi(storageApiRef);
  const bucket = useMemo(
    () => storage.forBucket('mlops-maturity-questionnaire'),
    [storage],
  );
  const changes = useMemo(() => bucket.observe$<string>(key), [bucket, key]);
  const { presence, value } = useObservable(
    changes,
    bucket.snapshot<string>(key),
  );
  const remember = useCallback(
    (chosen: string) => {
      // Storage that refuses costs the memory of the choice, nothing else.
      bucket.set(key, chosen).catch(() => {});
    },
    [bucket, key],
  );
  if (presence === 'unknown') {
    return [undefined, remember];
  }
  // Storage holds whatever somebody put there.
  return [typeof value === 'string' ? value : null, remember];
}
