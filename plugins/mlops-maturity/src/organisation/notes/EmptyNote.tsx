import { useMessages } from '../../text';
import { Empty } from '../../ui/states/Empty';
import { isFiltered, NO_FILTERS } from '../state/filters';
import { usePageState } from '../state/usePageState';

/**
 * Says within a view that there is nothing to show. Where a filter may be the
 * reason, it says that too and offers to take it off.
 */
export function EmptyNote(props: { children: string }) {
  const { children } = props;
  const { state, update } = usePageState();
  const t = useMessages();
  const filtered = isFiltered(state.filters);
  return (
    <Empty
      action={
        filtered
          ? {
              title: t('organisation.empty.clear'),
              onClick: () => update({ filters: NO_FILTERS }, 'push'),
            }
          : undefined
      }
    >
      {children} {filtered && t('organisation.empty.filtered')}
    </Empty>
  );
}
