import { memo } from 'react';
import { useMessages, type Translate } from '../../text';
import { HEATMAP_BINS } from './matrix/bins';
import {
  LARGE_CHANGE,
  LARGE_GAP,
  MOST_OF_SMALL_GAP,
} from './matrix/divergingSteps';
import { FEW_COMPONENTS } from './matrix/heatmapCell';
import type { HeatmapMode } from '../state/choices';
import { STEP_CLASSES } from './matrix/stepClasses';
import { useHeatmapStyles } from './grid/useHeatmapStyles';

/**
 * The steps of a mode in words, from the first to the last.
 */
export function stepTitles(t: Translate, mode: HeatmapMode): string[] {
  switch (mode) {
    case 'gap':
      return [
        t('heatmap.legend.gapFar', {
          percent: t.formats.minusPercent(LARGE_GAP),
        }),
        t('heatmap.legend.gapNear', {
          percent: t.formats.minusPercent(MOST_OF_SMALL_GAP),
        }),
        t('heatmap.legend.gapNone'),
        t('heatmap.legend.gapBeyond'),
        t('heatmap.legend.gapFarBeyond'),
      ];
    case 'change':
      return [
        t('heatmap.legend.changeFar', {
          points: t.formats.signed(-LARGE_CHANGE),
        }),
        t('heatmap.legend.changeNear', {
          from: t.formats.signed(-1),
          to: t.formats.signed(1 - LARGE_CHANGE),
        }),
        t.formats.signed(0),
        t('heatmap.legend.changeNear', {
          from: t.formats.signed(1),
          to: t.formats.signed(LARGE_CHANGE - 1),
        }),
        t('heatmap.legend.changeFar', {
          points: t.formats.signed(LARGE_CHANGE),
        }),
      ];
    default:
      return HEATMAP_BINS.map(({ from, to }) =>
        t.formats.percentRange(from, to),
      );
  }
}

/**
 * Explains the colours and marks of the cells. A step can be chosen, so that
 * only its cells keep their colour.
 */
export const HeatmapLegend = memo(function Legend(props: {
  mode: HeatmapMode;
  onlyStep?: number;
  /** Chooses a step, or all of them. */
  onChoose?: (step: number | undefined) => void;
}) {
  const { mode, onlyStep, onChoose } = props;
  const classes = useHeatmapStyles();
  const t = useMessages();
  const colours =
    STEP_CLASSES[mode === 'adoption' ? 'sequential' : 'diverging'];
  return (
    <ul className={classes.legend} aria-label={t('heatmap.legend.label')}>
      {stepTitles(t, mode).map((title, step) => {
        const swatch = (
          <span className={`${classes.swatch} ${classes[colours[step]]}`} />
        );
        return (
          <li key={title}>
            {onChoose ? (
              <button
                type="button"
                className={classes.legendStep}
                aria-pressed={step === onlyStep}
                title={t('heatmap.legend.filter', { step: title })}
                onClick={() => onChoose(step === onlyStep ? undefined : step)}
              >
                {swatch}
                {title}
              </button>
            ) : (
              <span className={classes.legendEntry}>
                {swatch}
                {title}
              </span>
            )}
          </li>
        );
      })}
      {mode === 'adoption' && (
        <li className={classes.legendEntry}>{t('heatmap.legend.all')}</li>
      )}
      <li className={classes.legendEntry}>
        <span
          className={`${classes.swatch} ${classes[colours[1]]} ${classes.thin}`}
        />
        {t('heatmap.legend.thin', { few: FEW_COMPONENTS })}
      </li>
      <li className={classes.legendEntry}>{t('heatmap.legend.nothing')}</li>
      <li className={classes.legendEntry}>
        <span className={`${classes.swatch} ${classes.noData}`} />
        {t('heatmap.legend.noData')}
      </li>
      <li className={classes.legendEntry}>
        <span className={`${classes.swatch} ${classes.stale}`} />
        {t('heatmap.legend.stale')}
      </li>
    </ul>
  );
});
