import { makeStyles } from '@material-ui/core/styles';

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
      '@media print': { maxHeight: 'none', overflow: 'visible' },
    },
    canvas: { position: 'relative' },
    header: {
      position: 'sticky',
      top: 0,
      zIndex: 3,
      display: 'flex',
      backgroundColor: theme.palette.background.paper,
      borderBottom: `1px solid ${theme.palette.divider}`,
      boxSizing: 'border-box',
    },
    row: {
      position: 'absolute',
      left: 0,
      display: 'flex',
      boxSizing: 'border-box',
    },
    headerCell: {
      boxSizing: 'border-box',
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
    clamp: {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 4,
      overflow: 'hidden',
    },
    label: {
      boxSizing: 'border-box',
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
      '&:hover': { textDecoration: 'underline' },
    },
    labelText: {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 2,
      overflow: 'hidden',
    },
    section: { fontWeight: 'bold' },
    twist: { flexShrink: 0, width: 20, display: 'inline-flex' },
    stickyLabel: { position: 'sticky', left: 0, zIndex: 2 },
    stickyTotal: {
      position: 'sticky',
      zIndex: 2,
      borderRight: `3px double ${theme.palette.text.secondary}`,
    },
    cell: {
      boxSizing: 'border-box',
      height: '100%',
      cursor: 'pointer',
      backgroundColor: theme.palette.background.paper,
      color: theme.palette.text.primary,
      borderRight: `1px solid ${theme.palette.background.paper}`,
      borderBottom: `1px solid ${theme.palette.divider}`,
      fontVariantNumeric: 'tabular-nums',
    },
    content: {
      height: '100%',
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'center',
    },
    placed: { position: 'absolute', top: 0 },
    focusable: {
      outline: 'none',
      // Two rings, so that one of them stands out on every colour.
      '&:focus': {
        boxShadow: `inset 0 0 0 2px #000000, inset 0 0 0 4px #ffffff`,
      },
    },
    closed: { cursor: 'default' },
    percent: { fontSize: '0.9375rem', fontWeight: 'bold', lineHeight: 1.25 },
    ratio: { fontSize: '0.6875rem', lineHeight: 1.2 },
    noData: {
      fontSize: '0.6875rem',
      background: `repeating-linear-gradient(135deg, transparent 0 4px, ${theme.palette.action.selected} 4px 8px)`,
    },
    stale: {
      backgroundImage: `linear-gradient(225deg, ${theme.palette.text.primary} 8px, transparent 8px)`,
    },
    mix: { width: 'calc(100% - 12px)' },
    mixBar: {
      display: 'flex',
      height: 18,
      border: `1px solid ${theme.palette.text.secondary}`,
    },
    legend: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 1.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
      fontSize: '0.8125rem',
    },
    legendEntry: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
    },
    swatch: {
      display: 'inline-block',
      width: 24,
      height: 20,
      lineHeight: '18px',
      textAlign: 'center',
      boxSizing: 'border-box',
      border: `1px solid ${theme.palette.text.secondary}`,
    },
  }),
  { name: 'MlopsMaturityHeatmap' },
);

/** The class names of {@link useHeatmapStyles}. */
export type HeatmapClasses = ReturnType<typeof useHeatmapStyles>;
