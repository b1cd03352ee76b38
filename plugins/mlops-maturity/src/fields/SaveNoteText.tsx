import { makeStyles } from '@material-ui/core/styles';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import type { SaveNote } from './saveWords';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      fontSize: theme.typography.caption.fontSize,
      color: theme.palette.text.secondary,
    },
    problem: { color: theme.palette.text.primary, fontWeight: 'bold' },
  }),
  { name: 'MlopsMaturitySaveNoteText' },
);

/** How saving of one field stands; nothing if it was not changed. */
export function SaveNoteText(props: {
  note: SaveNote | undefined;
  id?: string;
}) {
  const { note, id } = props;
  const classes = useStyles();
  if (!note) {
    return null;
  }
  return (
    <span
      id={id}
      className={
        note.isProblem ? `${classes.root} ${classes.problem}` : classes.root
      }
    >
      {note.isProblem && <ErrorOutlineIcon fontSize="small" aria-hidden />}
      {note.text}
    </span>
  );
}
