import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useMessages } from '../../text';
import { bucketStyle } from '../buckets/bucketStyle';
import {
  bucketMark,
  bucketTitle,
  type LevelBucket,
  type LevelSegment,
} from '../buckets/levelSegments';
import { segmentWords } from '../buckets/segmentWords';
import { SeenText } from '../../ui/SeenText';
import { useRovingFocusWithin } from '../../ui/focus/useRovingFocusWithin';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      height: 28,
      // Small parts keep room for their number, also in a short bar.
      minWidth: 'fit-content',
      border: `1px solid ${theme.palette.text.secondary}`,
      // Without its fill a bar on paper would be white on white.
      printColorAdjust: 'exact',
      WebkitPrintColorAdjust: 'exact',
    },
    segment: {
      position: 'relative',
      boxSizing: 'border-box',
      flexBasis: 0,
      minWidth: 'fit-content',
      padding: theme.spacing(0, 0.5),
      border: 0,
      borderLeft: `1px solid ${theme.palette.text.secondary}`,
      font: 'inherit',
      fontSize: '0.8125rem',
      fontVariantNumeric: 'tabular-nums',
      textAlign: 'center',
      whiteSpace: 'nowrap',
      cursor: 'pointer',
      '&:first-child': { borderLeft: 0 },
      '&:hover': { filter: 'brightness(0.92)' },
      '&:focus-visible': {
        outline: `3px solid ${theme.palette.text.primary}`,
        outlineOffset: 1,
        // Above the neighbours, which would cover the outline.
        zIndex: 1,
      },
    },
    mark: { fontSize: '0.6875rem', marginRight: 3 },
    count: { display: 'inline-block', minWidth: 12, fontWeight: 'bold' },
    // A border, so that it is there without colours and on paper too.
    open: {
      position: 'absolute',
      right: 0,
      bottom: 0,
      minWidth: 6,
      borderBottom: '4px dotted currentColor',
    },
  }),
  { name: 'MlopsMaturityLevelBar' },
);

/**
 * The level distribution of one group as a bar whose parts open the components
 * that they count. The bar is one stop in the tab order; the arrow keys move
 * between its parts.
 */
export function LevelBar(props: {
  /** Name of the group, for screen readers. */
  title: string;
  segments: readonly LevelSegment[];
  /** Length, 0 to 1; short bars still have room for their numbers. */
  length: number;
  onOpen?: (bucket: LevelBucket) => void;
}) {
  const { title, segments, length, onOpen } = props;
  const classes = useStyles();
  const theme = useTheme();
  const t = useMessages();
  const shown = segments.filter(({ count }) => count > 0);
  const roving = useRovingFocusWithin<HTMLDivElement>();
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) {
    return null;
  }
  const width = { width: `${100 * length}%` };
  const parts = shown.map(segment => {
    const { bucket, count, open = 0 } = segment;
    const text = t.formats.facts([
      t('charts.segment', {
        group: title,
        bucket: bucketTitle(t, bucket),
        part: count,
        count: total,
      }),
      ...segmentWords(t, segment),
    ]);
    const mark = bucketMark(t, bucket);
    const style = { ...bucketStyle(bucket, theme), flexGrow: count };
    const content = (
      <>
        {mark && <SeenText className={classes.mark}>{mark}</SeenText>}
        <span className={classes.count}>{t.formats.number(count)}</span>
        {open > 0 && (
          <span
            aria-hidden
            className={classes.open}
            style={{ width: `${(100 * open) / count}%` }}
          />
        )}
      </>
    );
    return onOpen ? (
      <button
        key={bucket}
        type="button"
        className={classes.segment}
        style={style}
        aria-label={text}
        title={text}
        onClick={() => onOpen(bucket)}
      >
        {content}
      </button>
    ) : (
      <span
        key={bucket}
        role="img"
        className={classes.segment}
        style={{ ...style, cursor: 'default', lineHeight: '26px' }}
        aria-label={text}
        title={text}
      >
        {content}
      </span>
    );
  });
  return onOpen ? (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={title}
      className={classes.root}
      style={width}
      {...roving}
    >
      {parts}
    </div>
  ) : (
    <div className={classes.root} style={width}>
      {parts}
    </div>
  );
}
