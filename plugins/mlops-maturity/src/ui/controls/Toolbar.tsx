import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useRovingFocusWithin } from '../focus/useRovingFocusWithin';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      minWidth: 0,
    },
  }),
  { name: 'MlopsMaturityToolbar' },
);

/**
 * One quiet row of controls, which wraps. It is one stop in the tab order: the
 * arrow keys move along it, and Space or Enter chooses. A field to type in
 * keeps its arrow keys and is a stop of its own.
 */
export function Toolbar(props: { label: string; children: ReactNode }) {
  const { label, children } = props;
  const classes = useStyles();
  const roving = useRovingFocusWithin<HTMLDivElement>();
  return (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      className={classes.root}
      {...roving}
    >
      {children}
    </div>
  );
}
