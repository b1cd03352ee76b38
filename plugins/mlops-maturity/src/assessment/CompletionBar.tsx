import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { Ratio } from './RatioText';

const useStyles = makeStyles(
  theme => ({
    track: {
      boxSizing: 'border-box',
      display: 'flex',
      width: '100%',
      height: 10,
      marginTop: theme.spacing(0.5),
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: 5,
      overflow: 'hidden',
    },
    fill: {
      height: '100%',
    },
    nothing: {
      borderStyle: 'dashed',
    },
  }),
  { name: 'MlopsMaturityCompletionBar' },
);

/**
 * A ratio as a bar. It is drawn for the eye only: print the same ratio next to
 * it with `RatioText`.
 */
export function CompletionBar(
  props: Ratio & {
    /** How many can become a yes at best; drawn hatched beyond `yes`. */
    best?: number;
  },
) {
  const { yes, applicable, best = yes } = props;
  const classes = useStyles();
  const dark = useTheme().palette.type === 'dark';
  const color = dark ? '#6BAED6' : '#2171B5';
  const width = (count: number) =>
    `${applicable === 0 ? 0 : (100 * count) / applicable}%`;
  return (
    <div
      aria-hidden
      className={
        applicable === 0 ? `${classes.track} ${classes.nothing}` : classes.track
      }
    >
      <div
        className={classes.fill}
        style={{ width: width(yes), backgroundColor: color }}
      />
      {best > yes && (
        <div
          className={classes.fill}
          style={{
            width: width(best - yes),
            backgroundImage: `repeating-linear-gradient(135deg, ${color} 0 2px, transparent 2px 6px)`,
          }}
        />
      )}
    </div>
  );
}
