import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Button } from '../../ui/controls/Button';
import { useMessages } from '../../text';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'MlopsMaturityManyGroups' },
);

/** From here on the heatmap offers a coarser grouping first. */
export const MANY_GROUPS = 100;

/**
 * Says that there are more groups than one can compare, and offers the next
 * higher step of the hierarchy before it offers all of them.
 */
export function ManyGroups(props: {
  count: number;
  /** Whether every group has a column of its own. */
  all: boolean;
  /** Groups by the next higher step; left out where there is none. */
  onHigher?: () => void;
  onAll: (all: boolean) => void;
}) {
  const { count, all, onHigher, onAll } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <div className={classes.root}>
      <Typography variant="body2">
        {t('heatmap.many.text', { count })}
      </Typography>
      {onHigher && (
        <Button size="small" variant="outlined" onClick={onHigher}>
          {t('heatmap.many.higher')}
        </Button>
      )}
      <Button size="small" onClick={() => onAll(!all)}>
        {all ? t('heatmap.many.largest') : t('heatmap.many.all', { count })}
      </Button>
    </div>
  );
}
