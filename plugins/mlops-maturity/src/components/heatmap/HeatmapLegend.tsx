import { HEATMAP_BINS } from './bins';
import { cellColors } from './cellColors';
import { FEW_COMPONENTS } from './heatmapCell';
import { useHeatmapStyles } from './useHeatmapStyles';

/** Explains the colours and marks of the cells. */
export function HeatmapLegend() {
  const classes = useHeatmapStyles();
  return (
    <ul className={classes.legend} aria-label="Legend of the heatmap">
      {HEATMAP_BINS.map(bin => (
        <li key={bin.from} className={classes.legendEntry}>
          <span className={classes.swatch} style={cellColors(bin, false)} />
          {bin.from}–{bin.to} %
        </li>
      ))}
      <li className={classes.legendEntry}>✓ all of them</li>
      <li className={classes.legendEntry}>
        <span
          className={classes.swatch}
          style={cellColors(HEATMAP_BINS[1], true)}
        />
        fewer than {FEW_COMPONENTS} components
      </li>
      <li className={classes.legendEntry}>– nothing applicable</li>
      <li className={classes.legendEntry}>
        <span className={`${classes.swatch} ${classes.noData}`} />
        no data: nothing assessed
      </li>
      <li className={classes.legendEntry}>
        <span className={`${classes.swatch} ${classes.stale}`} />
        more than half is stale
      </li>
    </ul>
  );
}
