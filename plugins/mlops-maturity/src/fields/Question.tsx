import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { SaveNote } from './saveWords';
import { SaveNoteText } from './SaveNoteText';

const useStyles = makeStyles(
  theme => ({
    root: {
      border: 0,
      margin: 0,
      padding: 0,
      minWidth: 0,
    },
    legend: {
      padding: 0,
      // Dialogs stand outside of what sets the font of the page.
      fontFamily: theme.typography.fontFamily,
      marginBottom: theme.spacing(1),
      fontSize: theme.typography.body1.fontSize,
      fontWeight: 'bold',
    },
    hint: { marginBottom: theme.spacing(1) },
    note: { minHeight: '1.5em', marginTop: theme.spacing(0.5) },
  }),
  { name: 'MlopsMaturityQuestion' },
);

/** A question with whatever answers it. */
export function Question(props: {
  title: ReactNode;
  hint?: ReactNode;
  saveNote?: SaveNote;
  children: ReactNode;
}) {
  const { title, hint, saveNote, children } = props;
  const classes = useStyles();
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>{title}</legend>
      {hint && (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.hint}
        >
          {hint}
        </Typography>
      )}
      {children}
      <div className={classes.note}>
        <SaveNoteText note={saveNote} />
      </div>
    </fieldset>
  );
}
