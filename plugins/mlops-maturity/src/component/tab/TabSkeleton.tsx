import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../text';
import { Skeleton } from '../../ui/states/Skeleton';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(0, 1fr)',
      [theme.breakpoints.up('md')]: {
        gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
      },
    },
  }),
  { name: 'MlopsMaturityTabSkeleton' },
);

/** Keeps the place of a view of the tab. */
export function TabSkeleton() {
  const classes = useStyles();
  const t = useMessages();
  return (
    <div className={classes.root} role="status" aria-label={t('card.loading')}>
      <Skeleton height={340} />
      <Skeleton height={340} />
    </div>
  );
}
