import { useContext } from 'react';
import { Skeleton } from '../../ui/states/Skeleton';
import { componentPages } from '../../api/queries';
import { isLoading, useQuery } from '../../api/useQuery';
import { useMessages } from '../../text';
import { Choice } from '../../ui/controls/Choice';
import { Select } from '../../ui/controls/Select';
import { FoldedToolbar } from '../controls/FoldedToolbar';
import { EmptyNote } from '../notes/EmptyNote';
import { MoreButton } from '../notes/MoreButton';
import { PRINTED_PAGE, usePrintedPages } from '../print/usePrintedPages';
import { Outdated } from '../../ui/states/Outdated';
import { Panel } from '../../ui/Panel';
import { COMPONENT_SORTS } from '../state/choices';
import { PrintContext } from '../../ui/PrintContext';
import { ReportError } from '../../ui/states/ReportError';
import type { ViewProps } from '../state/ViewProps';
import { ExclusionsButton } from '../exclusions/ExclusionsButton';
import { ColumnMenu } from './ColumnMenu';
import { componentsQuery } from './componentsQuery';
import { ComponentTable } from './ComponentTable';
import { useColumns } from './useColumns';

/** Rows of a page on the screen. */
const PAGE_SIZE = 25;

/** Every component with where it stands, sorted and paged by the backend. */
export function ComponentsView(props: ViewProps) {
  const { filter, state, update } = props;
  const t = useMessages();
  const printing = useContext(PrintContext);
  const [columns, toggleColumn] = useColumns();
  const report = useQuery(
    componentPages,
    {
      ...componentsQuery(filter, state),
      limit: printing ? PRINTED_PAGE : PAGE_SIZE,
    },
    { keepPrevious: true },
  );
  usePrintedPages(report);
  const { error } = report;
  const items = report.data?.items ?? [];
  const total = report.data?.totalItems;
  const loading = isLoading(report);
  return (
    <Panel
      title={t('organisation.components.title')}
      busy={loading}
      summary={
        // Beside the filters stands how many there are.
        printing && total !== undefined && items.length < total
          ? t('organisation.components.shown', { shown: items.length, total })
          : undefined
      }
      controls={
        <FoldedToolbar label={t('organisation.components.controls')}>
          <Select
            label={t('organisation.components.sort')}
            value={state.sort}
            options={COMPONENT_SORTS.map(value => ({
              value,
              title: t(`organisation.components.sorts.${value}`),
            }))}
            onChange={sort => update({ sort, order: 'asc' })}
          />
          <Choice
            label={t('organisation.components.order')}
            value={state.order}
            options={[
              { value: 'asc', title: t('organisation.components.ascending') },
              { value: 'desc', title: t('organisation.components.descending') },
            ]}
            onChange={order => update({ order })}
          />
          <ColumnMenu columns={columns} onToggle={toggleColumn} />
          <ExclusionsButton update={update} />
        </FoldedToolbar>
      }
    >
      {items.length === 0 && loading && <Skeleton height={480} />}
      {total === 0 && <EmptyNote>{t('organisation.list.nothing')}</EmptyNote>}
      {items.length > 0 && (
        <Outdated when={report.state === 'previous'}>
          <ComponentTable
            rows={items}
            columns={columns}
            sort={state.sort}
            order={state.order}
            onSort={(sort, order) => update({ sort, order })}
          />
        </Outdated>
      )}
      {error && (
        <ReportError what="components" error={error} onRetry={report.retry} />
      )}
      {!printing && (
        <MoreButton pages={report} shown={items.length} total={total ?? 0} />
      )}
    </Panel>
  );
}
