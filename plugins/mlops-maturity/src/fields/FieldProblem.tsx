import { makeStyles } from '@material-ui/core/styles';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import { typeScale } from '../ui/typeScale';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      marginTop: theme.spacing(0.5),
      ...typeScale(theme).body,
      fontWeight: 'bold',
    },
  }),
  { name: 'MlopsMaturityFieldProblem' },
);

/** What keeps one field from being saved; nothing if nothing does. */
export function FieldProblem(props: { text: string | undefined; id?: string }) {
  const { text, id } = props;
  const classes = useStyles();
  return text === undefined ? null : (
    <div id={id} className={classes.root}>
      <ErrorOutlineIcon fontSize="small" aria-hidden />
      {text}
    </div>
  );
}
