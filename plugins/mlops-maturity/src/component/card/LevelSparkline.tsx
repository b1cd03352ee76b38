import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  AssessmentSubmission,
  HistoryEntry,
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
      // As high with and without a history, so that nothing jumps.
      minHeight: HEIGHT,
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      '& svg': { flex: 'none' },
    },
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
  const { entries, since } = useLevelHistory(entityRef, submission, level);
  const t = useCommonMessages();
  const texts = [
    ...(since === null ? [] : [levelSinceText(t, since)]),
    ...(entries.length === 0 ? [] : [levelsText(t, entries)]),
  ];
  return submission.revision > 1 || texts.length > 0 ? (
    <div className={classes.root}>
      {entries.length > 0 && <Line entries={entries} />}
      <Typography variant="body2" color="textSecondary">
        {texts.join(' · ')}
      </Typography>
    </div>
  ) : null;
}

function levelsText(t: CommonTranslate, entries: readonly HistoryEntry[]) {
  return t('card.sparkline', {
    count: entries.length,
    levels: t.formats.facts(
      entries.map(({ reportedLevel }) =>
        reportedLevel === null
          ? t('common.noLevel')
          : t.formats.number(reportedLevel),
      ),
    ),
  });
}

function Line({ entries }: { entries: readonly HistoryEntry[] }) {
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
  );
}
