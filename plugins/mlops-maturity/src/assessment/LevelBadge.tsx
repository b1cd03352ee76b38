import { makeStyles } from '@material-ui/core/styles';
import type { Level } from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../text/model/useMaturityModel';
import { useMessages } from '../text';
import { LEVEL_COLORS } from './levelColors';
import { levelName } from './levelName';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    digit: {
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      flexShrink: 0,
      boxSizing: 'border-box',
      // Makes the lightest fill visible on white and the darkest on black.
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      fontWeight: 'bold',
      fontVariantNumeric: 'tabular-nums',
    },
    unknown: {
      borderStyle: 'dashed',
      color: theme.palette.text.secondary,
    },
    small: { width: 22, height: 22, fontSize: '0.8125rem' },
    medium: { width: 32, height: 32, fontSize: '1.125rem' },
    large: { width: 52, height: 52, fontSize: '1.75rem' },
    name: { minWidth: 0 },
  }),
  { name: 'MlopsMaturityLevelBadge' },
);

/** Props of {@link LevelBadge}. */
export interface LevelBadgeProps {
  /** `null` where there is no level; shown as such, never as level 0. */
  level: Level | null;
  size?: 'small' | 'medium' | 'large';
  /** Prints the name of the level next to its digit. */
  showName?: boolean;
}

/** A maturity level as its digit on its colour. */
export function LevelBadge(props: LevelBadgeProps) {
  const { level, size = 'medium', showName = false } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const name = level === null ? t('common.noLevel') : levelName(model, level);
  const color = level === null ? undefined : LEVEL_COLORS[level];
  return (
    <span className={classes.root}>
      <span
        className={[
          classes.digit,
          classes[size],
          ...(level === null ? [classes.unknown] : []),
        ].join(' ')}
        style={
          color && { backgroundColor: color.background, color: color.text }
        }
        role="img"
        aria-label={
          level === null ? t('common.noLevel') : t('common.level', { level })
        }
        title={showName ? undefined : name}
      >
        {level ?? '–'}
      </span>
      {showName && <span className={classes.name}>{name}</span>}
    </span>
  );
}
