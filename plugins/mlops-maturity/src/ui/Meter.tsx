import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useCommonMessages } from '../text';
import { typeScale } from './typeScale';

const useStyles = makeStyles(
  theme => ({
    root: { minWidth: 0, width: '100%' },
    words: {
      display: 'flex',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      ...typeScale(theme).body,
    },
    number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
    track: {
      display: 'flex',
      height: 10,
      marginTop: theme.spacing(0.5),
      boxSizing: 'border-box',
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: 5,
      overflow: 'hidden',
    },
    nothing: { borderStyle: 'dashed' },
    fill: {
      height: '100%',
      '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
    },
  }),
  { name: 'MlopsMaturityMeter' },
);

/**
 * How many of how many, as a bar and in words.
 *
 * @param props - `best` is how many it can become, drawn hatched beyond
 * `value`; without a `label` there is only the bar, for the eye, and the words
 * have to stand beside it
 */
export function Meter(props: {
  label?: string;
  value: number;
  of: number;
  best?: number;
}) {
  const { label, value, of: whole, best = value } = props;
  const classes = useStyles();
  const t = useCommonMessages();
  const dark = useTheme().palette.type === 'dark';
  const color = dark ? '#6BAED6' : '#2171B5';
  const widthOf = (count: number) =>
    `${whole === 0 ? 0 : (100 * count) / whole}%`;
  return (
    <div className={classes.root}>
      {label !== undefined && (
        <div className={classes.words}>
          <span>{label}</span>{' '}
          <span className={classes.number}>
            {whole === 0
              ? t('common.noneApply')
              : t('common.ratio', { yes: value, applicable: whole })}
            {whole > 0 && value === whole && ' ✓'}
          </span>
        </div>
      )}
      <div
        aria-hidden
        className={
          whole === 0 ? `${classes.track} ${classes.nothing}` : classes.track
        }
      >
        <div
          className={classes.fill}
          style={{ width: widthOf(value), backgroundColor: color }}
        />
        {best > value && (
          <div
            className={classes.fill}
            style={{
              width: widthOf(best - value),
              backgroundImage: `repeating-linear-gradient(135deg, ${color} 0 2px, transparent 2px 6px)`,
            }}
          />
        )}
      </div>
    </div>
  );
}
