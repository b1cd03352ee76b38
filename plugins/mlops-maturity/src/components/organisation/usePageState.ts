import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useMaturityModel } from '../../translation';
import {
  changePageState,
  parsePageState,
  serialisePageState,
  type PageState,
} from './pageState';

/**
 * Changes part of the page's state; what is not named stays as it is.
 *
 * @remarks
 * `push` makes the change a step that the browser's Back button undoes.
 */
export type UpdatePageState = (
  change: Partial<PageState>,
  history?: 'push' | 'replace',
) => void;

/**
 * The state of the organisation page. It is kept in the URL and nowhere else.
 */
export function usePageState(): {
  state: PageState;
  update: UpdatePageState;
} {
  const [parameters, setParameters] = useSearchParams();
  const model = useMaturityModel();
  const state = useMemo(
    () => parsePageState(model, parameters),
    [model, parameters],
  );
  const update = useCallback<UpdatePageState>(
    (change, history = 'replace') => {
      setParameters(
        present =>
          serialisePageState(
            changePageState(parsePageState(model, present), change),
            present,
          ),
        { replace: history === 'replace', preventScrollReset: true },
      );
    },
    [model, setParameters],
  );
  return { state, update };
}
