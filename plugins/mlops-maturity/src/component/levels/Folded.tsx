import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { typeScale } from '../../ui/typeScale';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(1.5, 0),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    summary: { cursor: 'pointer', width: 'fit-content' },
    title: { ...typeScale(theme).body, display: 'inline', fontWeight: 'bold' },
    body: { marginTop: theme.spacing(1) },
  }),
  { name: 'MlopsMaturityFolded' },
);

/** A titled part that unfolds. */
export function Folded(props: {
  title: string;
  /** Of the title, for what is named after it. */
  titleId?: string;
  children: ReactNode;
}) {
  const { title, titleId, children } = props;
  const classes = useStyles();
  return (
    <details className={classes.root}>
      <summary className={classes.summary}>
        <Typography
          variant="h3"
          component="h2"
          id={titleId}
          className={classes.title}
        >
          {title}
        </Typography>
      </summary>
      <div className={classes.body}>{children}</div>
    </details>
  );
}
