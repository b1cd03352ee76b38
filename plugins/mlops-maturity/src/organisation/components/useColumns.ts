import { useCallback, useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';
import { z } from 'zod';
import { useApi } from '@backstage/core-plugin-api';
import { storageApiRef } from '../../api/coreApis';
import { COLUMNS, DEFAULT_COLUMNS, type ColumnName } from './columns';

const storedSchema = z.array(z.string());
const KEY = 'componentColumns';

/**
 * The columns of the table that its reader has chosen, remembered where
 * Backstage keeps what belongs to a user.
 *
 * @returns the columns in their order, and a function that shows or hides one
 */
export function useColumns(): [
  readonly ColumnName[],
  (column: ColumnName) => void,
] {
  const storage = useApi(storageApiRef);
  const bucket = useMemo(() => storage.forBucket('mlops-maturity'), [storage]);
  const changes = useMemo(() => bucket.observe$<string[]>(KEY), [bucket]);
  const snapshot = useObservable(changes) ?? bucket.snapshot<string[]>(KEY);
  const stored = storedSchema.safeParse(snapshot.value);
  const chosen = stored.success ? stored.data : DEFAULT_COLUMNS;
  const columns = COLUMNS.filter(column => chosen.includes(column));
  const toggle = useCallback(
    (column: ColumnName) =>
      bucket.set(
        KEY,
        COLUMNS.filter(
          candidate => columns.includes(candidate) !== (candidate === column),
        ),
      ),
    [bucket, columns],
  );
  return [columns, toggle];
}
