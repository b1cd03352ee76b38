import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useMessages } from '../../text';
import { bucketStyle } from '../buckets/bucketStyle';
import { bucketMark } from '../buckets/levelSegments';
import type { LegendEntry } from './useLegendEntries';

const useStyles = makeStyles(
  theme => ({
    swatch: {
      display: 'inline-block',
      flexShrink: 0,
      minWidth: 18,
      height: 18,
      lineHeight: '16px',
      boxSizing: 'border-box',
      textAlign: 'center',
      verticalAlign: 'middle',
      border: `1px solid ${theme.palette.text.secondary}`,
      fontSize: '0.6875rem',
      fontWeight: 'normal',
      printColorAdjust: 'exact',
      WebkitPrintColorAdjust: 'exact',
      '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
    },
    sign: { minWidth: 22, textAlign: 'center', fontWeight: 'bold' },
    open: { borderBottom: `4px dotted ${theme.palette.text.primary}` },
    hollow: { borderStyle: 'dashed', borderColor: theme.palette.text.primary },
  }),
  { name: 'MlopsMaturityLegendSwatch' },
);

/** How something looks in, at or beside a bar. */
export function LegendSwatch(props: { entry: LegendEntry }) {
  const { bucket, mark, sign } = props.entry;
  const classes = useStyles();
  const theme = useTheme();
  const t = useMessages();
  if (sign !== undefined) {
    return <span className={classes.sign}>{sign}</span>;
  }
  return bucket ? (
    <span className={classes.swatch} style={bucketStyle(bucket, theme)}>
      {bucketMark(t, bucket)}
    </span>
  ) : (
    <span className={`${classes.swatch} ${mark ? classes[mark] : ''}`} />
  );
}
