import { memo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages, type Translate } from '../../text';
import { Button } from '../../ui/controls/Button';
import { typeScale } from '../../ui/typeScale';
import { useRovingFocusWithin } from '../../ui/focus/useRovingFocusWithin';
import { useKeptFocus } from '../../ui/focus/useKeptFocus';
import { ExclusionsButton } from '../exclusions/ExclusionsButton';
import type { HeatmapMode } from '../state/choices';
import type { UpdatePageState } from '../state/usePageState';
import { STEP_CLASSES, useHeatmapStyles } from './grid/useHeatmapStyles';
import { HeatmapMarks } from './HeatmapMarks';
import { GAP_STEPS, LARGE_CHANGE, SHARE_STEPS } from './matrix/colourScales';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      marginTop: theme.spacing(1),
      ...typeScale(theme).caption,
    },
    steps: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 0.5),
      margin: theme.spacing(0, 'auto', 0, 0),
      padding: 0,
      listStyle: 'none',
    },
    step: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      minHeight: 28,
      padding: theme.spacing(0, 0.5),
      border: '1px solid transparent',
      borderRadius: theme.shape.borderRadius,
      background: 'none',
      color: 'inherit',
      font: 'inherit',
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': { outline: `2px solid ${theme.palette.text.primary}` },
      '&[aria-pressed="true"]': {
        borderColor: theme.palette.text.primary,
        fontWeight: 'bold',
      },
    },
    // What is chosen has a sign, as it is needed without colours.
    chosen: { width: '1em' },
  }),
  { name: 'MlopsMaturityHeatmapLegend' },
);

/** The steps of a mode in words, from the first to the last. */
function stepTitles(t: Translate, mode: HeatmapMode): string[] {
  const { percentRange, signed } = t.formats;
  switch (mode) {
    case 'gap':
      return GAP_STEPS.map(({ from, to }) =>
        to === 0
          ? t('heatmap.legend.gapNone')
          : t('heatmap.legend.gap', { range: percentRange(from, to) }),
      );
    case 'change':
      return [
        t('heatmap.legend.changeFar', { points: signed(-LARGE_CHANGE) }),
        t('heatmap.legend.changeNear', {
          from: signed(-1),
          to: signed(1 - LARGE_CHANGE),
        }),
        signed(0),
        t('heatmap.legend.changeNear', {
          from: signed(1),
          to: signed(LARGE_CHANGE - 1),
        }),
        t('heatmap.legend.changeFar', { points: signed(LARGE_CHANGE) }),
      ];
    default:
      return SHARE_STEPS.map(({ from, to }) => percentRange(from, to));
  }
}

/**
 * Says in one line what the colours of the cells mean; the rare marks are
 * explained on request. A step can be chosen, so that only its cells keep their
 * colour.
 */
export const HeatmapLegend = memo(function Legend(props: {
  mode: HeatmapMode;
  /** What the cells count, in a sentence or two. */
  counted: string;
  onlyStep: number | undefined;
  /** How many of the cells shown are in that step. */
  inStep: number;
  /** Chooses a step, or all of them. */
  onChoose: (step: number | undefined) => void;
  update: UpdatePageState;
}) {
  const { mode, counted, onlyStep, inStep, onChoose, update } = props;
  const classes = useStyles();
  const colours = useHeatmapStyles();
  const t = useMessages();
  const roving = useRovingFocusWithin<HTMLUListElement>();
  const keepFocus = useKeptFocus();
  const titles = stepTitles(t, mode);
  const stepClasses = STEP_CLASSES[mode === 'adoption' ? 'share' : mode];
  return (
    <div className={classes.root}>
      {/* The keys move between the buttons inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        className={classes.steps}
        aria-label={t('heatmap.legend.label')}
        {...roving}
      >
        {titles.map((title, step) => {
          const isChosen = step === onlyStep;
          return (
            <li key={title}>
              <button
                type="button"
                data-step={step}
                className={classes.step}
                aria-pressed={isChosen}
                title={t('heatmap.legend.filter', { step: title })}
                onClick={() => onChoose(isChosen ? undefined : step)}
              >
                {isChosen && (
                  <span aria-hidden className={classes.chosen}>
                    ●
                  </span>
                )}
                <span
                  className={`${colours.swatch} ${colours[stepClasses[step]]}`}
                />
                {title}
              </button>
            </li>
          );
        })}
      </ul>
      {onlyStep !== undefined && (
        <span role="status">
          {t('heatmap.legend.filtered', {
            count: inStep,
            step: titles[onlyStep],
          })}{' '}
          <Button
            size="small"
            onClick={() => {
              keepFocus(() =>
                roving.ref.current?.querySelector<HTMLElement>(
                  `[data-step="${onlyStep}"]`,
                ),
              );
              onChoose(undefined);
            }}
          >
            {t('heatmap.legend.clear')}
          </Button>
        </span>
      )}
      <HeatmapMarks mode={mode} counted={counted} />
      <ExclusionsButton update={update} />
    </div>
  );
});
