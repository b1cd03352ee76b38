import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  {
    root: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  },
  { name: 'MlopsMaturityVisuallyHidden' },
);

/** Text for those who listen to the page instead of looking at it. */
export function VisuallyHidden(props: { children: ReactNode }) {
  const { children } = props;
  return <span className={useStyles().root}>{children}</span>;
}
