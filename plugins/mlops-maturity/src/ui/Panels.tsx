import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      marginTop: theme.spacing(2),
    },
  }),
  { name: 'MlopsMaturityPanels' },
);

/** Panels below each other, and below what stands before them. */
export function Panels(props: { children: ReactNode }) {
  return <div className={useStyles().root}>{props.children}</div>;
}
