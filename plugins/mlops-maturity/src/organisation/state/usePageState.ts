import { useCallback, useContext, useMemo } from 'react';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import type { HistoryStep } from '../../url/useAddress';
import { useUrlState } from '../../url/useUrlState';
import { PageDefaultsContext } from './PageDefaults';
import { changePageState, pageSchema, type PageState } from './pageState';

/**
 * Changes part of the page's state; what is not named stays as it is.
 *
 * @remarks
 * `push` makes the change a step that the browser's Back button undoes.
 */
export type UpdatePageState = (
  change: Partial<PageState>,
  history?: HistoryStep,
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
  /** What a change would make of the address, as a link within the page. */
  linkTo: (change: Partial<PageState>) => string;
} {
  const model = useMaturityModel();
  const defaults = useContext(PageDefaultsContext);
  const schema = useMemo(() => pageSchema(model, defaults), [model, defaults]);
  const { state, update: write, linkTo: link } = useUrlState(schema);
  const update = useCallback<UpdatePageState>(
    (change, history = 'replace') =>
      write(present => changePageState(present, change, defaults), history),
    [write, defaults],
  );
  const linkTo = useCallback(
    (change: Partial<PageState>) =>
      link(present => changePageState(present, change, defaults)),
    [link, defaults],
  );
  return { state, update, linkTo };
}
