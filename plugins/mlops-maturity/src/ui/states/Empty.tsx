import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Button, LinkButton } from '../controls/Button';
import { typeScale } from '../typeScale';
import { useFocusAround } from '../focus/useFocusAround';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      ...typeScale(theme).body,
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'MlopsMaturityEmpty' },
);

/** What to do where there is nothing: on the page, or elsewhere. */
export type EmptyAction =
  | { title: string; onClick: () => void }
  | { title: string; to: string };

/** Says in one sentence why there is nothing, and offers one way on. */
export function Empty(props: { children: ReactNode; action?: EmptyAction }) {
  const { children, action } = props;
  const classes = useStyles();
  const focusAround = useFocusAround();
  return (
    <div className={classes.root}>
      <span>{children}</span>
      {action && 'to' in action && (
        <LinkButton size="small" variant="outlined" to={action.to}>
          {action.title}
        </LinkButton>
      )}
      {action && 'onClick' in action && (
        <Button
          size="small"
          variant="outlined"
          onClick={event => {
            focusAround(event.currentTarget);
            action.onClick();
          }}
        >
          {action.title}
        </Button>
      )}
    </div>
  );
}
