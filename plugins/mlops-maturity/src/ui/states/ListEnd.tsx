import { forwardRef, type ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  { root: { '&:focus': { outline: 'none' } } },
  { name: 'MlopsMaturityListEnd' },
);

/**
 * Stands below a list and is there whether or not it has more to offer, so that
 * the focus has a place once what offered it is gone.
 */
export const ListEnd = forwardRef<HTMLDivElement, { children: ReactNode }>(
  function EndOfList({ children }, ref) {
    const { root } = useStyles();
    return (
      <div ref={ref} tabIndex={-1} className={root}>
        {children}
      </div>
    );
  },
);
