import {
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { useSearchParams } from 'react-router-dom';
import useLatest from 'react-use/esm/useLatest';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { PageDefaultsContext } from './PageDefaults';
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
 *
 * @returns `update` is always the same function, so that what only changes the
 * page does not depend on what it shows
 */
export function usePageState(): {
  state: PageState;
  update: UpdatePageState;
} {
  const [parameters, setParameters] = useSearchParams();
  const model = useMaturityModel();
  const defaults = useContext(PageDefaultsContext);
  const state = useMemo(
    () => parsePageState(model, parameters, defaults),
    [model, parameters, defaults],
  );
  // Ahead of the URL that is drawn, while the page takes its time to follow.
  const present = useRef(parameters);
  useLayoutEffect(() => {
    present.current = parameters;
  }, [parameters]);
  const write = useLatest(setParameters);
  const update = useCallback<UpdatePageState>(
    (change, history = 'replace') => {
      const { current } = present;
      present.current = serialisePageState(
        changePageState(
          parsePageState(model, current, defaults),
          change,
          defaults,
        ),
        current,
        defaults,
      );
      write.current(present.current, {
        replace: history === 'replace',
        preventScrollReset: true,
      });
    },
    [model, defaults, write],
  );
  return { state, update };
}
