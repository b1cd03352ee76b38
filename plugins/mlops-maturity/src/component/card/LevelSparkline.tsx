import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  AssessmentSubmission,
  Level,
} from 'backstage-plugin-mlops-maturity-common';
import { levelSinceText } from '../../assessment/levelSinceText';
import { useLevelHistory } from '../../assessment/useLevelHistory';
import { useCommonMessages, type CommonTranslate } from '../../text';

const STEP = 12;
const HEIGHT = 26;
const MARGIN = 3;

const useStyles = makeStyles(
  theme => ({
    root: {
      minHeight: HEIGHT,
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      '& svg': { flex: 'none' },
    },
    // Of about the same length as what comes, so that nothing jumps.
    awaited: { visibility: 'hidden' },
  }),
  { name: 'MlopsMaturityLevelSparkline' },
);

/**
 * Since when a component has been at its level, and once there are two
 * submissions, the levels of the newest as a small line, oldest first, and in
 * words beside it.
 */
export function LevelSparkline(props: {
  entityRef: string;
  /** The newest one. */
  submission: AssessmentSubmission;
  /** The reported one that counts now. */
  level: Level | null;
}) {
  const { entityRef, submission, level } = props;
  const classes = useStyles();
  const { entries, awaited, since } = useLevelHistory(
    entityRef,
    submission,
    level,
  );
  const t = useCommonMessages();
  const isAwaited = awaited > 1;
  const levels = isAwaited
    ? Array.from({ length: awaited }, () => level)
    : entries.map(({ reportedLevel }) => reportedLevel);
  const start =
    isAwaited && level !== null ? { ...submission, isAtLeast: false } : since;
  const texts = [
    ...(start === null ? [] : [levelSinceText(t, start)]),
    ...(levels.length === 0 ? [] : [levelsText(t, levels)]),
  ];
  return texts.length > 0 ? (
    <div
      className={
        isAwaited ? `${classes.root} ${classes.awaited}` : classes.root
      }
    >
      {levels.length > 0 && <Line levels={levels} />}
      <Typography variant="body2" color="textSecondary">
        {texts.join(' · ')}
      </Typography>
    </div>
  ) : null;
}

function levelsText(t: CommonTranslate, levels: readonly (Level | null)[]) {
  return t('card.sparkline', {
    count: levels.length,
    levels: t.formats.facts(
      levels.map(level =>
        level === null ? t('common.noLevel') : t.formats.number(level),
      ),
    ),
  });
}

function Line({ levels }: { levels: readonly (Level | null)[] }) {
  const { palette } = useTheme();
  const points = levels.flatMap((level, index) =>
    level === null
      ? []
      : [
          {
            x: MARGIN + index * STEP,
            y: HEIGHT - MARGIN - (level / 4) * (HEIGHT - 2 * MARGIN),
          },
        ],
  );
  const last = points.at(-1);
  return (
    <svg
      aria-hidden
      width={2 * MARGIN + (levels.length - 1) * STEP}
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
  );
}
