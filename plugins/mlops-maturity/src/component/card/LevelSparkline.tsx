import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  useLevelHistory,
  type LevelHistory,
} from '../../assessment/useLevelHistory';
import { useCommonMessages } from '../../text';

const STEP = 12;
const HEIGHT = 26;
const MARGIN = 3;

const useStyles = makeStyles(
  theme => ({
    // As high with and without a history, so that nothing jumps.
    root: { minHeight: HEIGHT },
    line: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      '& svg': { flex: 'none' },
    },
  }),
  { name: 'MlopsMaturityLevelSparkline' },
);

/**
 * The levels of the newest submissions as a small line, oldest first, and the
 * same in words beside it. Nothing before the second submission.
 */
export function LevelSparkline(props: {
  entityRef: string;
  /** The newest revision; loads again when it changes. */
  revision: number;
}) {
  const { entityRef, revision } = props;
  const classes = useStyles();
  const history = useLevelHistory(entityRef, revision);
  return revision < 2 ? null : (
    <div className={classes.root}>{history && <Line {...history} />}</div>
  );
}

function Line({ entries, since }: LevelHistory) {
  const t = useCommonMessages();
  const classes = useStyles();
  const { palette } = useTheme();
  const points = entries.flatMap(({ reportedLevel }, index) =>
    reportedLevel === null
      ? []
      : [
          {
            x: MARGIN + index * STEP,
            y: HEIGHT - MARGIN - (reportedLevel / 4) * (HEIGHT - 2 * MARGIN),
          },
        ],
  );
  const last = points.at(-1);
  return (
    <div className={classes.line}>
      <svg
        aria-hidden
        width={2 * MARGIN + (entries.length - 1) * STEP}
        height={HEIGHT}
      >
        <polyline
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={palette.text.secondary}
          strokeWidth={1.5}
        />
        {last && (
          <circle cx={last.x} cy={last.y} r={2.5} fill={palette.text.primary} />
        )}
      </svg>
      <Typography variant="body2" color="textSecondary">
        {since &&
          `${t('common.levelSince', {
            day: t.formats.day(since.submittedAt),
          })} · `}
        {t('card.sparkline', {
          count: entries.length,
          levels: t.formats.facts(
            entries.map(({ reportedLevel }) =>
              reportedLevel === null
                ? t('common.noLevel')
                : t.formats.number(reportedLevel),
            ),
          ),
        })}
      </Typography>
    </div>
  );
}
