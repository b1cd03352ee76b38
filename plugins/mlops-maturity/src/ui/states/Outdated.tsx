import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  { outdated: { opacity: 0.45 } },
  {
    name: 'MlopsMaturityOutdated',
  },
);

/**
 * Numbers that may still be those of the question before. They are dimmed until
 * the new ones are there, and keep their place.
 */
export function Outdated(props: { when: boolean; children: ReactNode }) {
  const { when, children } = props;
  const classes = useStyles();
  return (
    <div
      className={when ? classes.outdated : undefined}
      data-outdated={when || undefined}
    >
      {children}
    </div>
  );
}
