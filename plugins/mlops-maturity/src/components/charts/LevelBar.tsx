import { makeStyles, useTheme } from '@material-ui/core/styles';
import { bucketStyle } from './bucketStyle';
import {
  bucketText,
  type LevelBucket,
  type LevelSegment,
} from './levelSegments';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      height: 28,
      // Small parts keep room for their number, also in a short bar.
      minWidth: 'fit-content',
      border: `1px solid ${theme.palette.text.secondary}`,
    },
    segment: {
      boxSizing: 'border-box',
      flexBasis: 0,
      minWidth: 'fit-content',
      padding: theme.spacing(0, 0.5),
      border: 0,
      borderLeft: `1px solid ${theme.palette.text.secondary}`,
      font: 'inherit',
      fontSize: '0.8125rem',
      fontWeight: 'bold',
      fontVariantNumeric: 'tabular-nums',
      textAlign: 'center',
      cursor: 'pointer',
      '&:first-child': { borderLeft: 0 },
      '&:hover': { filter: 'brightness(0.92)' },
      '&:focus-visible': {
        outline: `3px solid ${theme.palette.text.primary}`,
        outlineOffset: 1,
        // Above the neighbours, which would cover the outline.
        position: 'relative',
        zIndex: 1,
      },
    },
    count: { display: 'block', minWidth: 16 },
  }),
  { name: 'MlopsMaturityLevelBar' },
);

/**
 * The level distribution of one group as a bar whose parts open the components
 * that they count.
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
  const total = segments.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) {
    return null;
  }
  return (
    <div className={classes.root} style={{ width: `${100 * length}%` }}>
      {segments
        .filter(({ count }) => count > 0)
        .map(({ bucket, count }) => {
          const text = `${title}: ${bucketText(bucket)}, ${count} of ${total} ${
            total === 1 ? 'component' : 'components'
          }`;
          const style = {
            ...bucketStyle(bucket, theme),
            flexGrow: count,
          };
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
              <span className={classes.count}>{count}</span>
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
              <span className={classes.count}>{count}</span>
            </span>
          );
        })}
    </div>
  );
}
