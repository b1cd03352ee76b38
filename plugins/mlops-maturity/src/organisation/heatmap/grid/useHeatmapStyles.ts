import { makeStyles } from '@material-ui/core/styles';
import { HEATMAP_BINS } from '../matrix/bins';
import { DIVERGING_STEPS, type DivergingStep } from '../matrix/divergingSteps';

/** The custom property that holds the colour of the hatch of a cell. */
const STRIPE = '--mlops-maturity-stripe';

/** The colours of a step; the hatch of few components is added by a class. */
function stepStyle({ background, text, stripe }: DivergingStep) {
  return { backgroundColor: background, color: text, [STRIPE]: stripe };
}

/**
 * The styles of the grid and of its legend. Call it once for a whole grid: it is
 * too slow to be called for every cell.
 */
export const useHeatmapStyles = makeStyles(
  theme => ({
    scroller: {
      position: 'relative',
      overflow: 'auto',
      maxHeight: 'max(360px, calc(100vh - 220px))',
      border: `1px solid ${theme.palette.divider}`,
      overscrollBehaviorX: 'contain',
      // What happens inside moves nothing outside.
      contain: 'layout paint',
      '&:focus-visible': { outline: `2px solid ${theme.palette.text.primary}` },
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
      padding: theme.spacing(0.5),
      overflow: 'hidden',
      fontSize: '0.75rem',
      lineHeight: 1.2,
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
      WebkitLineClamp: 4,
      overflow: 'hidden',
    },
    label: {
      boxSizing: 'border-box',
      width: 'var(--label-width)',
      flex: '0 0 var(--label-width)',
      height: '100%',
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.25),
      padding: theme.spacing(0, 1, 0, 0.5),
      fontSize: '0.875rem',
      lineHeight: 1.2,
      cursor: 'pointer',
      backgroundColor: theme.palette.background.paper,
      borderBottom: `1px solid ${theme.palette.divider}`,
      outline: 'none',
      '&:hover': { textDecoration: 'underline' },
      // Two rings, so that one of them stands out on every colour.
      '&:focus': {
        boxShadow: 'inset 0 0 0 2px #000000, inset 0 0 0 4px #ffffff',
      },
    },
    labelText: {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 2,
      overflow: 'hidden',
    },
    section: { fontWeight: 'bold' },
    twist: { flexShrink: 0, width: 20, display: 'inline-flex' },
    // Laid out one after the other and neither positioned nor clipped, because
    // a layer for each of some hundred cells would cost more than all the rest.
    cell: {
      boxSizing: 'border-box',
      flex: '0 0 var(--column-width)',
      minWidth: 0,
      padding: '6px 2px 0',
      textAlign: 'center',
      fontSize: '0.9375rem',
      fontWeight: 'bold',
      lineHeight: 1.25,
      cursor: 'pointer',
      backgroundColor: theme.palette.background.paper,
      color: theme.palette.text.primary,
      borderRight: `1px solid ${theme.palette.background.paper}`,
      borderBottom: `1px solid ${theme.palette.divider}`,
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
      outline: 'none',
      '& small': {
        display: 'block',
        fontSize: '0.6875rem',
        fontWeight: 'normal',
        lineHeight: 1.2,
      },
      '&:focus': {
        boxShadow: 'inset 0 0 0 2px #000000, inset 0 0 0 4px #ffffff',
      },
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
    sequential0: stepStyle(HEATMAP_BINS[0]),
    sequential1: stepStyle(HEATMAP_BINS[1]),
    sequential2: stepStyle(HEATMAP_BINS[2]),
    sequential3: stepStyle(HEATMAP_BINS[3]),
    sequential4: stepStyle(HEATMAP_BINS[4]),
    diverging0: stepStyle(DIVERGING_STEPS[0]),
    diverging1: stepStyle(DIVERGING_STEPS[1]),
    diverging2: stepStyle(DIVERGING_STEPS[2]),
    diverging3: stepStyle(DIVERGING_STEPS[3]),
    diverging4: stepStyle(DIVERGING_STEPS[4]),
    thin: {
      backgroundImage: `repeating-linear-gradient(135deg, transparent 0 6px, var(${STRIPE}) 6px 7.5px)`,
    },
    noData: {
      color: theme.palette.text.secondary,
      backgroundImage: `repeating-linear-gradient(135deg, transparent 0 6px, ${theme.palette.action.selected} 6px 7.5px)`,
      fontSize: '0.6875rem',
      fontWeight: 'normal',
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
      margin: '13px 6px 0',
      height: 18,
      border: `1px solid ${theme.palette.text.secondary}`,
    },
    mixOpen: {
      display: 'block',
      height: '100%',
      marginLeft: 'auto',
      boxSizing: 'border-box',
      borderBottom: '4px dotted currentColor',
    },
    legend: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      margin: 0,
      padding: 0,
      listStyle: 'none',
      fontSize: '0.8125rem',
    },
    legendEntry: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      padding: theme.spacing(0, 0.5),
    },
    legendStep: {
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
    swatch: {
      position: 'relative',
      display: 'inline-block',
      width: 24,
      height: 20,
      boxSizing: 'border-box',
      border: `1px solid ${theme.palette.text.secondary}`,
    },
  }),
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
