import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Button } from '../../ui/Button';
import { useMessages } from '../../text';
import { isFiltered, NO_FILTERS } from '../state/filters';
import { usePageState } from '../state/usePageState';

const useStyles = makeStyles(
  theme => ({ clear: { marginLeft: theme.spacing(1) } }),
  { name: 'MlopsMaturityEmptyNote' },
);

/**
 * Says within a view that there is nothing to show. Where a filter may be the
 * reason, it says that too and offers to take it off.
 */
export function EmptyNote(props: { children: string }) {
  const { children } = props;
  const { state, update } = usePageState();
  const classes = useStyles();
  const t = useMessages();
  return (
    <Typography component="div" color="textSecondary">
      {children}
      {isFiltered(state.filters) && (
        <>
          {' '}
          {t('organisation.empty.filtered')}
          <Button
            className={classes.clear}
            size="small"
            variant="outlined"
            onClick={() => update({ filters: NO_FILTERS }, 'push')}
          >
            {t('organisation.empty.clear')}
          </Button>
        </>
      )}
    </Typography>
  );
}
