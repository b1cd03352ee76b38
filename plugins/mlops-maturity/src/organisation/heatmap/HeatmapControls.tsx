import { memo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../text';
import { AsTable } from '../../ui/AsTable';
import { Button } from '../../ui/controls/Button';
import { Choice } from '../../ui/controls/Choice';
import { Select } from '../../ui/controls/Select';
import { FoldedToolbar } from '../controls/FoldedToolbar';
import { typeScale } from '../../ui/typeScale';
import { reportDay } from '../state/comparableDays';
import type { PageState } from '../state/pageState';
import type { UpdatePageState } from '../state/usePageState';
import { DayField } from './DayField';
import { COLUMN_ORDERS, HEATMAP_MODES, ROW_ORDERS } from '../state/choices';

/** How far back the first comparison looks. */
const FIRST_COMPARISON_DAYS = 90;

const useStyles = makeStyles(
  theme => ({
    same: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      minHeight: 32,
      ...typeScale(theme).body,
      '& input': { width: 18, height: 18, margin: theme.spacing(0, 0.5) },
    },
  }),
  { name: 'MlopsMaturityHeatmapControls' },
);

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
    /** Whether the parts of every section are shown. */
    isExpanded: boolean;
    onExpandAll: () => void;
    onCollapseAll: () => void;
  },
) {
  const { heatmapMode, since, sameComponents, rowOrder, columnOrder } = props;
  const { heatmapAs, update, isExpanded, onExpandAll, onCollapseAll } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <FoldedToolbar
      label={t('heatmap.toolbar')}
      upTo="md"
      first={
        <>
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
                label={t('heatmap.since')}
                value={since ?? ''}
                latest={reportDay()}
                onChange={day => update({ since: day })}
              />
              <label className={classes.same}>
                <input
                  type="checkbox"
                  checked={sameComponents === 'yes'}
                  onChange={event =>
                    update({
                      sameComponents: event.target.checked ? 'yes' : 'no',
                    })
                  }
                />
                {t('heatmap.sameComponents')}
              </label>
            </>
          )}
        </>
      }
    >
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
      <Button size="small" onClick={isExpanded ? onCollapseAll : onExpandAll}>
        {isExpanded ? t('heatmap.collapseAll') : t('heatmap.expandAll')}
      </Button>
      <AsTable
        value={heatmapAs}
        onChange={value => update({ heatmapAs: value })}
      />
    </FoldedToolbar>
  );
});

function firstComparison(): string {
  return String(reportDay().plus(-FIRST_COMPARISON_DAYS));
}
