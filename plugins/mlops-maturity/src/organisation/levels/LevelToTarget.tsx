import { makeStyles, useTheme } from '@material-ui/core/styles';
import { LEVELS, type Level } from 'backstage-plugin-mlops-maturity-common';
import type { StandingLevel } from '../../assessment/StandingLevel';
import { useMessages, type Translate } from '../../text';

/** Pixels from one level to the next, and around them. */
const STEP = 18;
const MARGIN = 9;
const HEIGHT = 18;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      whiteSpace: 'nowrap',
      fontVariantNumeric: 'tabular-nums',
    },
  }),
  { name: 'MlopsMaturityLevelToTarget' },
);

/**
 * Where a component is, as a dot, and where it means to be, as an arrow to a
 * ring, on a scale of the five levels. The same stands next to it in digits.
 */
export function LevelToTarget(props: {
  level: StandingLevel;
  target: Level | null;
}) {
  const { level: standing, target } = props;
  const level = typeof standing === 'number' ? standing : null;
  const classes = useStyles();
  const { palette } = useTheme();
  const t = useMessages();
  const ink = palette.text.primary;
  const x = (of: Level) => MARGIN + STEP * of;
  const middle = HEIGHT / 2;
  const arrow = level !== null && target !== null && level !== target;
  const direction = arrow && target < level ? -1 : 1;
  return (
    <span className={classes.root}>
      <svg
        aria-hidden
        width={2 * MARGIN + STEP * (LEVELS.length - 1)}
        height={HEIGHT}
      >
        <line
          x1={x(0)}
          x2={x(4)}
          y1={middle}
          y2={middle}
          stroke={palette.divider}
        />
        {LEVELS.map(of => (
          <line
            key={of}
            x1={x(of)}
            x2={x(of)}
            y1={middle - 3}
            y2={middle + 3}
            stroke={palette.text.secondary}
          />
        ))}
        {arrow && (
          <>
            <line
              x1={x(level)}
              x2={x(target) - direction * 8}
              y1={middle}
              y2={middle}
              stroke={ink}
              strokeWidth={2}
            />
            <path
              d={`M ${x(target) - direction * 11} ${middle - 4} l ${
                direction * 5
              } 4 l ${-direction * 5} 4`}
              fill="none"
              stroke={ink}
              strokeWidth={1.5}
            />
          </>
        )}
        {target !== null && (
          <circle
            cx={x(target)}
            cy={middle}
            r={6}
            fill={palette.background.paper}
            fillOpacity={0}
            stroke={ink}
            strokeWidth={1.5}
          />
        )}
        {level !== null && (
          <circle cx={x(level)} cy={middle} r={4} fill={ink} />
        )}
      </svg>
      <span>{levelToTargetText(t, standing, target)}</span>
    </span>
  );
}

function levelToTargetText(
  t: Translate,
  level: StandingLevel,
  target: Level | null,
): string {
  if (level === 'not-assessed') {
    return t('common.notAssessed');
  }
  if (target === null) {
    return level === null
      ? t('common.noLevelYet')
      : t('charts.gap.noTarget', { level });
  }
  if (level === null) {
    return t('charts.gap.noLevel', { target });
  }
  const facts = { level, target };
  if (level === target) {
    return t('charts.gap.reached', { level });
  }
  return level < target
    ? t('charts.gap.below', facts)
    : t('charts.gap.above', facts);
}
