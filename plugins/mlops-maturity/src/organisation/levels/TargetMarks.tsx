import { makeStyles } from '@material-ui/core/styles';
import { LEVELS } from 'backstage-plugin-mlops-maturity-common';
import { useMessages, type Translate } from '../../text';

/** Percent of the bar; below that the text would be cut off. */
const NARROWEST_WITH_TEXT = 7;

const useStyles = makeStyles(
  theme => ({
    root: { position: 'relative', height: 14, marginTop: 2 },
    mark: {
      position: 'absolute',
      boxSizing: 'border-box',
      height: 14,
      // Hollow: what is wanted, below what is there.
      border: `1px dashed ${theme.palette.text.primary}`,
      fontSize: '0.6875rem',
      lineHeight: '12px',
      textAlign: 'center',
      overflow: 'hidden',
      whiteSpace: 'nowrap',
      color: theme.palette.text.primary,
    },
  }),
  { name: 'MlopsMaturityTargetMarks' },
);

/**
 * What the components of a group aim at, in hollow parts below its bar. They
 * are drawn to the same scale: what has no target is left empty.
 */
export function TargetMarks(props: {
  title: string;
  /** Components by their target, 0 to 4. */
  targets: readonly number[];
  /** Components in scope. */
  total: number;
  /** Length of the bar above, 0 to 1. */
  length: number;
}) {
  const { title, targets, total, length } = props;
  const classes = useStyles();
  const t = useMessages();
  if (targets.every(count => count === 0)) {
    return null;
  }
  let before = 0;
  const text = targetMixText(t, title, targets);
  return (
    <div
      role="img"
      aria-label={text}
      title={text}
      className={classes.root}
      style={{ width: `${100 * length}%` }}
    >
      {LEVELS.filter(level => targets[level] > 0).map(level => {
        const left = (100 * before) / total;
        before += targets[level];
        const width = (100 * targets[level]) / total;
        return (
          <span
            key={level}
            className={classes.mark}
            style={{ left: `${left}%`, width: `${width}%` }}
          >
            {width >= NARROWEST_WITH_TEXT &&
              t('charts.targetMark', {
                level,
                part: targets[level],
              })}
          </span>
        );
      })}
    </div>
  );
}

function targetMixText(
  t: Translate,
  group: string,
  targets: readonly number[],
): string {
  const mix = LEVELS.filter(level => targets[level] > 0).map(level =>
    t('charts.targetCount', { level, count: targets[level] }),
  );
  return t('charts.targetMix', { group, mix: t.formats.list(mix) });
}
