import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { MARKS, type MarkKind } from '../text/marks';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'inline-flex', gap: theme.spacing(0.75) },
    sign: {
      flexShrink: 0,
      alignSelf: 'flex-start',
      boxSizing: 'border-box',
      width: '1.4em',
      marginTop: '0.1em',
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      fontWeight: 'bold',
      lineHeight: 1.2,
      textAlign: 'center',
    },
  }),
  { name: 'MlopsMaturityMark' },
);

/** A state as a sign and in words, so that it needs no colour. */
export function Mark(props: { kind: MarkKind; children: ReactNode }) {
  const { kind, children } = props;
  const classes = useStyles();
  return (
    <span className={classes.root}>
      <span aria-hidden className={classes.sign}>
        {MARKS[kind]}
      </span>
      <span>{children}</span>
    </span>
  );
}
