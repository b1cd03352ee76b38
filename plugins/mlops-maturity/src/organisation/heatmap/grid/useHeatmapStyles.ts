import { makeStyles } from '@material-ui/core/styles';
import {
  SCALE_COLOURS,
  type ColourStep,
  type HeatmapScale,
} from '../matrix/colourScales';

/** The custom property that holds the colour of the hatch of a cell. */
const STRIPE = '--mlops-maturity-stripe';

/** The colours of a step; the hatch of few components is added by a class. */
function stepStyle({ background, text, stripe }: ColourStep) {
  return { backgroundColor: background, color: text, [STRIPE]: stripe };
}

/** One of them stands out on every colour; the outline stays without colours. */
const TWO_RINGS = {
  outline: '2px solid #000000',
  outlineOffset: -2,
  boxShadow: 'inset 0 0 0 4px #ffffff',
};

const FORCED_COLOURS = '@media (forced-colors: active)';

/** The classes of the steps of each scale, from the first to the last. */
export const STEP_CLASSES = {
  share: ['share0', 'share1', 'share2', 'share3', 'share4'],
  gap: ['gap0', 'gap1', 'gap2', 'gap3', 'gap4'],
  change: ['change0', 'change1', 'change2', 'change3', 'change4'],
} as const satisfies Record<HeatmapScale, readonly string[]>;

/**
 * The styles of the grid and of its legend. Call it once for a whole grid: it is
 * too slow to be called for every cell.
 */
export const useHeatmapStyles = makeStyles(
  theme => {
    const { share, gap, change } = SCALE_COLOURS[theme.palette.type];
    return {
      scroller: {
        position: 'relative',
        overflow: 'auto',
        // Leaves room for what explains the cells, below.
        maxHeight: 'max(360px, calc(100vh - 300px))',
        border: `1px solid ${theme.palette.divider}`,
        overscrollBehaviorX: 'contain',
        // What happens inside moves nothing outside.
        contain: 'layout paint',
        '&:focus-visible': {
          outline: `2px solid ${theme.palette.text.primary}`,
        },
        '@media print': { maxHeight: 'none', overflow: 'visible' },
      },
      canvas: { position: 'relative' },
      header: {
        position: 'sticky',
        top: 0,
        zIndex: 3,
        display: 'flex',
        width: '100%',
        height: 'var(--header-height)',
        backgroundColor: theme.palette.background.paper,
        borderBottom: `1px solid ${theme.palette.divider}`,
        boxSizing: 'border-box',
      },
      row: {
        position: 'absolute',
        left: 0,
        display: 'flex',
        width: '100%',
        height: 'var(--row-height)',
        boxSizing: 'border-box',
        contain: 'size layout style',
      },
      headerCell: {
        boxSizing: 'border-box',
        width: 'var(--column-width)',
        flex: '0 0 var(--column-width)',
        height: '100%',
        padding: theme.spacing(0.25),
        overflow: 'hidden',
        fontSize: 'var(--header-size)',
        lineHeight: 1.1,
        fontWeight: 'bold',
        hyphens: 'auto',
        overflowWrap: 'anywhere',
        backgroundColor: theme.palette.background.paper,
        display: 'flex',
        alignItems: 'flex-end',
      },
      // The label and the whole organisation.
      sticky: {
        position: 'sticky',
        left: 0,
        zIndex: 2,
        display: 'flex',
        flex: 'none',
      },
      headerLabel: {
        width: 'var(--label-width)',
        flex: '0 0 var(--label-width)',
      },
      clamp: {
        display: '-webkit-box',
        WebkitBoxOrient: 'vertical',
        WebkitLineClamp: 3,
        overflow: 'hidden',
      },
      label: {
        boxSizing: 'border-box',
        width: 'var(--label-width)',
        flex: '0 0 var(--label-width)',
        height: '100%',
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        padding: theme.spacing(0, 0.25, 0, 0.5),
        fontSize: 'var(--label-size)',
        lineHeight: 1.2,
        cursor: 'pointer',
        backgroundColor: theme.palette.background.paper,
        borderBottom: `1px solid ${theme.palette.divider}`,
        '&:hover': { textDecoration: 'underline' },
        '&:focus': TWO_RINGS,
      },
      labelText: {
        display: '-webkit-box',
        WebkitBoxOrient: 'vertical',
        WebkitLineClamp: 2,
        overflow: 'hidden',
        overflowWrap: 'anywhere',
        hyphens: 'auto',
      },
      threeLines: { WebkitLineClamp: 3 },
      section: { fontWeight: 'bold' },
      twist: {
        flexShrink: 0,
        width: 'var(--twist-width)',
        display: 'inline-flex',
        '& svg': { width: '100%' },
      },
      // Laid out one after the other and neither positioned nor clipped, because
      // a layer for each of some hundred cells would cost more than all the rest.
      cell: {
        boxSizing: 'border-box',
        flex: '0 0 var(--column-width)',
        minWidth: 0,
        padding: '2px 2px 0',
        textAlign: 'center',
        fontSize: '0.9375rem',
        fontWeight: 'bold',
        lineHeight: 1.2,
        cursor: 'pointer',
        backgroundColor: theme.palette.background.paper,
        color: theme.palette.text.primary,
        borderRight: `1px solid ${theme.palette.background.paper}`,
        borderBottom: `1px solid ${theme.palette.divider}`,
        fontVariantNumeric: 'tabular-nums',
        whiteSpace: 'nowrap',
        '& small': {
          display: 'block',
          fontSize: '0.6875rem',
          fontWeight: 'normal',
          lineHeight: 1.2,
        },
        // Drawn and not written, as the cell's name says it in words.
        '& small[data-marks]::before': { content: 'attr(data-marks)' },
        '&:focus': TWO_RINGS,
      },
      // Only what may need it, because it doubles the work of painting a cell.
      clipped: { overflow: 'hidden', textOverflow: 'ellipsis' },
      oneLine: {
        paddingTop: 0,
        lineHeight: 'calc(var(--row-height) - 1px)',
      },
      total: {
        borderRight: `3px double ${theme.palette.text.secondary}`,
      },
      share0: stepStyle(share[0]),
      share1: stepStyle(share[1]),
      share2: stepStyle(share[2]),
      share3: stepStyle(share[3]),
      share4: stepStyle(share[4]),
      gap0: stepStyle(gap[0]),
      gap1: stepStyle(gap[1]),
      gap2: stepStyle(gap[2]),
      gap3: stepStyle(gap[3]),
      gap4: stepStyle(gap[4]),
      change0: stepStyle(change[0]),
      change1: stepStyle(change[1]),
      change2: stepStyle(change[2]),
      change3: stepStyle(change[3]),
      change4: stepStyle(change[4]),
      thin: {
        backgroundImage: `repeating-linear-gradient(135deg, transparent 0 6px, var(${STRIPE}) 6px 7.5px)`,
        [FORCED_COLOURS]: { border: '1px dashed' },
      },
      /** A hatch that stands for itself, on no step. */
      striped: { [STRIPE]: theme.palette.text.secondary },
      noData: {
        color: theme.palette.text.secondary,
        backgroundImage: `repeating-linear-gradient(135deg, transparent 0 6px, ${theme.palette.action.selected} 6px 7.5px)`,
        fontSize: '0.6875rem',
        fontWeight: 'normal',
        [FORCED_COLOURS]: { border: '1px dotted' },
      },
      stale: {
        position: 'relative',
        '&::after': {
          content: '""',
          position: 'absolute',
          top: 0,
          right: 0,
          borderTop: '9px solid currentColor',
          borderLeft: '9px solid transparent',
          [FORCED_COLOURS]: {
            forcedColorAdjust: 'none',
            borderTopColor: 'CanvasText',
          },
        },
      },
      // With a step chosen in the legend, the cells of other steps lose their
      // colour and keep their words.
      only0: onlyStep(0, theme.palette),
      only1: onlyStep(1, theme.palette),
      only2: onlyStep(2, theme.palette),
      only3: onlyStep(3, theme.palette),
      only4: onlyStep(4, theme.palette),
      mixBar: {
        display: 'flex',
        margin: '9px 6px 0',
        height: 15,
        // Above the marks, where there are any.
        '$cell:not($oneLine) > &': { margin: '1px 6px 0' },
        forcedColorAdjust: 'none',
        border: `1px solid ${theme.palette.text.secondary}`,
      },
      mixOpen: {
        display: 'block',
        height: '100%',
        marginLeft: 'auto',
        boxSizing: 'border-box',
        borderBottom: '3px dotted currentColor',
      },
      swatch: {
        forcedColorAdjust: 'none',
        position: 'relative',
        display: 'inline-block',
        width: 24,
        height: 20,
        boxSizing: 'border-box',
        border: `1px solid ${theme.palette.text.secondary}`,
      },
    };
  },
  { name: 'MlopsMaturityHeatmap' },
);

function onlyStep(
  step: number,
  palette: { background: { paper: string }; text: { secondary: string } },
) {
  return {
    [`& [role="gridcell"]:not([data-step="${step}"])`]: {
      backgroundColor: palette.background.paper,
      backgroundImage: 'none',
      color: palette.text.secondary,
    },
  };
}

/** The class names of {@link useHeatmapStyles}. */
export type HeatmapClasses = ReturnType<typeof useHeatmapStyles>;
