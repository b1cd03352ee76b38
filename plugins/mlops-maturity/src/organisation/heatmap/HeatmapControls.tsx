import { memo } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { Button } from '../../ui/Button';
import { useMessages } from '../../text';
import { Choice } from '../../ui/Choice';
import { Select } from '../../ui/Select';
import { reportDay } from '../state/comparableDays';
import type { PageState } from '../state/pageState';
import type { UpdatePageState } from '../state/usePageState';
import { ExclusionsButton } from '../exclusions/ExclusionsButton';
import { DayField } from './DayField';
import { COLUMN_ORDERS, HEATMAP_MODES, ROW_ORDERS } from '../state/choices';

/** How far back the first comparison looks. */
const FIRST_COMPARISON_DAYS = 90;

/** The part of the page's state that the controls show and change. */
export type HeatmapChoices = Pick<
  PageState,
  | 'heatmapMode'
  | 'since'
  | 'sameComponents'
  | 'rowOrder'
  | 'columnOrder'
  | 'heatmapAs'
>;

/** What the heatmap shows, and in which order. */
export const HeatmapControls = memo(function Controls(
  props: HeatmapChoices & {
    update: UpdatePageState;
    onExpandAll: (() => void) | undefined;
    onCollapseAll: (() => void) | undefined;
  },
) {
  const { heatmapMode, since, sameComponents, rowOrder, columnOrder } = props;
  const { heatmapAs, update, onExpandAll, onCollapseAll } = props;
  const t = useMessages();
  return (
    <>
      <Button size="small" disabled={!onExpandAll} onClick={onExpandAll}>
        {t('heatmap.expandAll')}
      </Button>
      <Button size="small" disabled={!onCollapseAll} onClick={onCollapseAll}>
        {t('heatmap.collapseAll')}
      </Button>
      <Choice
        label={t('heatmap.mode.label')}
        value={heatmapMode}
        options={HEATMAP_MODES.map(value => ({
          value,
          title: t(`heatmap.mode.${value}`),
        }))}
        onChange={mode =>
          update({
            heatmapMode: mode,
            ...(mode === 'change' && { since: since ?? firstComparison() }),
          })
        }
      />
      {heatmapMode === 'change' && (
        <>
          <DayField
            id="mlops-maturity-heatmap-since"
            label={t('heatmap.since')}
            value={since ?? ''}
            latest={reportDay()}
            onChange={day => update({ since: day })}
          />
          <FormControlLabel
            control={
              <Checkbox
                color="primary"
                checked={sameComponents === 'yes'}
                onChange={(_event, checked) =>
                  update({ sameComponents: checked ? 'yes' : 'no' })
                }
              />
            }
            label={t('heatmap.sameComponents')}
          />
        </>
      )}
      <Select
        label={t('heatmap.rowOrder.label')}
        value={rowOrder}
        options={ROW_ORDERS.map(value => ({
          value,
          title: t(`heatmap.rowOrder.${value}`),
        }))}
        onChange={value => update({ rowOrder: value })}
      />
      <Select
        label={t('heatmap.columnOrder.label')}
        value={columnOrder}
        options={COLUMN_ORDERS.map(value => ({
          value,
          title: t(`heatmap.columnOrder.${value}`),
        }))}
        onChange={value => update({ columnOrder: value })}
      />
      <Choice
        label={t('heatmap.presentation.label')}
        value={heatmapAs}
        options={[
          { value: 'picture', title: t('heatmap.presentation.picture') },
          { value: 'table', title: t('heatmap.presentation.table') },
        ]}
        onChange={value => update({ heatmapAs: value })}
      />
      <ExclusionsButton update={update} />
    </>
  );
});

function firstComparison(): string {
  return String(reportDay().plus(-FIRST_COMPARISON_DAYS));
}
