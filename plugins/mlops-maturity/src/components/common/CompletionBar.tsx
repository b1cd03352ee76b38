import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { Ratio } from './RatioText';

const useStyles = makeStyles(
  theme => ({
    track: {
      boxSizing: 'border-box',
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
export function CompletionBar(props: Ratio) {
  const { yes, applicable } = props;
  const classes = useStyles();
  const dark = useTheme().palette.type === 'dark';
  const width = applicable === 0 ? 0 : (100 * yes) / applicable;
  return (
    <div
      aria-hidden
      className={
        applicable === 0 ? `${classes.track} ${classes.nothing}` : classes.track
      }
    >
      <div
        className={classes.fill}
        style={{
          width: `${width}%`,
          backgroundColor: dark ? '#6BAED6' : '#2171B5',
        }}
      />
    </div>
  );
}
