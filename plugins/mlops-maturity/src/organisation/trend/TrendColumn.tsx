import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { TrendMonth } from 'backstage-plugin-mlops-maturity-common';
import { useFormats, useMessages } from '../../text';
import { bucketStyle } from '../buckets/bucketStyle';
import { bucketMark } from '../buckets/levelSegments';
import { SeenText } from '../../ui/SeenText';
import { changesWhatIsCounted, trendSegments } from './trendSegments';
import { trendMonthText } from './trendText';

/** Pixels of a column that takes the full height. */
const FULL_HEIGHT = 220;
/** Pixels below which a part has no room for its count, or for its mark too. */
const ROOM_FOR_COUNT = 14;
const ROOM_FOR_MARK = 27;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      padding: 2,
      border: 0,
      background: 'none',
      color: theme.palette.text.primary,
      font: 'inherit',
      fontSize: '0.75rem',
      fontVariantNumeric: 'tabular-nums',
      textAlign: 'center',
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `3px solid ${theme.palette.text.primary}`,
      },
    },
    scope: { height: 16, lineHeight: '16px' },
    bar: {
      display: 'flex',
      // The lowest level stands at the bottom.
      flexDirection: 'column-reverse',
      border: `1px solid ${theme.palette.text.secondary}`,
      forcedColorAdjust: 'none',
      printColorAdjust: 'exact',
      WebkitPrintColorAdjust: 'exact',
    },
    empty: { borderStyle: 'dashed' },
    segment: {
      flexBasis: 0,
      overflow: 'hidden',
      boxSizing: 'border-box',
      borderTop: `1px solid ${theme.palette.text.secondary}`,
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'center',
      fontSize: '0.6875rem',
      lineHeight: '13px',
      '&:last-child': { borderTop: 0 },
    },
    count: { fontWeight: 'bold' },
    total: { marginTop: 2, fontWeight: 'bold' },
    month: {
      lineHeight: 1.2,
      minHeight: '2.4em',
    },
  }),
  { name: 'MlopsMaturityTrendColumn' },
);

/** One month of the trend. */
export function TrendColumn(props: {
  className: string;
  month: TrendMonth;
  /** 0 to 1. */
  height: number;
  /** By the mouse or the focus. */
  onPoint: () => void;
  onOpen?: () => void;
}) {
  const { className, month, height, onPoint, onOpen } = props;
  const classes = useStyles();
  const theme = useTheme();
  const t = useMessages();
  const formats = useFormats();
  const segments = trendSegments(month);
  const pixels = Math.max(4, Math.round(FULL_HEIGHT * height));
  return (
    <button
      type="button"
      className={`${classes.root} ${className}`}
      aria-label={trendMonthText(t, formats, month)}
      onMouseEnter={onPoint}
      onFocus={onPoint}
      aria-disabled={onOpen === undefined}
      onClick={onOpen}
    >
      <SeenText className={classes.scope}>
        {changesWhatIsCounted(month) ? t('charts.trend.scopeMark') : ''}
      </SeenText>
      <span
        className={
          segments.length > 0 ? classes.bar : `${classes.bar} ${classes.empty}`
        }
        style={{ height: pixels }}
      >
        {segments.map(({ bucket, count }) => {
          const room = (pixels * count) / month.assessed;
          return (
            <span
              key={bucket}
              className={classes.segment}
              style={{ ...bucketStyle(bucket, theme), flexGrow: count }}
            >
              {room >= ROOM_FOR_MARK && (
                <SeenText>{bucketMark(t, bucket)}</SeenText>
              )}
              {room >= ROOM_FOR_COUNT && (
                <SeenText className={classes.count}>
                  {t.formats.number(count)}
                </SeenText>
              )}
            </span>
          );
        })}
      </span>
      <SeenText className={classes.total}>
        {t('charts.trend.total', { total: month.assessed })}
      </SeenText>
      <span className={classes.month}>{formats.month(month.month)}</span>
    </button>
  );
}
