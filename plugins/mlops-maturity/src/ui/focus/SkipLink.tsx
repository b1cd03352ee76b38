import { makeStyles } from '@material-ui/core/styles';
import { typeScale } from '../typeScale';

const useStyles = makeStyles(
  theme => ({
    // Seen only by those who get to it.
    root: {
      position: 'absolute',
      zIndex: theme.zIndex.tooltip,
      padding: theme.spacing(0.5, 1.5),
      ...typeScale(theme).body,
      color: theme.palette.text.primary,
      backgroundColor: theme.palette.background.paper,
      borderRadius: theme.shape.borderRadius,
      outline: `2px solid ${theme.palette.primary.main}`,
      '&:not(:focus)': {
        width: 1,
        height: 1,
        padding: 0,
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        outline: 'none',
      },
    },
  }),
  { name: 'MlopsMaturitySkipLink' },
);

/**
 * Leads past the controls, for those who go by the Tab key. The address stays
 * as it is.
 *
 * @param props - `to` is the id of an element that can be focused
 */
export function SkipLink(props: { to: string; children: string }) {
  const { to, children } = props;
  const classes = useStyles();
  return (
    <a
      className={classes.root}
      href={`#${to}`}
      onClick={event => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}
