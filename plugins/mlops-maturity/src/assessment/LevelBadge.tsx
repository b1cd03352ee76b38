import { useContext } from 'react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { LevelNamesContext } from '../text/model/LevelNamesContext';
import { useCommonMessages } from '../text';
import { LEVEL_COLORS } from './levelColors';
import type { StandingLevel } from './StandingLevel';

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
  /** Where there is no level, that is shown as such, never as level 0. */
  level: StandingLevel;
  size?: 'small' | 'medium' | 'large';
  /** Prints the name of the level next to its digit. */
  showName?: boolean;
  /** The name of the level, where nothing around it knows. */
  name?: string | null;
}

/** A maturity level as its digit on its colour. */
export function LevelBadge(props: LevelBadgeProps) {
  const { level, size = 'medium', showName = false } = props;
  const classes = useStyles();
  const { type } = useTheme().palette;
  const t = useCommonMessages();
  const nameOf = useContext(LevelNamesContext);
  const known = typeof level === 'number' ? level : undefined;
  const missing =
    level === 'not-assessed' ? t('common.notAssessed') : t('common.noLevel');
  const digit =
    known === undefined ? missing : t('common.level', { level: known });
  const name =
    known === undefined ? missing : props.name ?? nameOf(known) ?? digit;
  const color = known === undefined ? undefined : LEVEL_COLORS[type][known];
  return (
    <span className={classes.root}>
      <span
        className={[
          classes.digit,
          classes[size],
          ...(known === undefined ? [classes.unknown] : []),
        ].join(' ')}
        style={
          color && { backgroundColor: color.background, color: color.text }
        }
        role="img"
        aria-label={digit}
        title={showName ? undefined : name}
      >
        {known ?? '–'}
      </span>
      {showName && <span className={classes.name}>{name}</span>}
    </span>
  );
}
