import Skeleton from '@material-ui/lab/Skeleton';
import { useCommonMessages } from '../../text';
import { useCardStyles } from './useCardStyles';

const FACTS = ['basics', 'beyond-basics', 'answers'];

/** As high as an assessed component's card. */
export function CardSkeleton() {
  const classes = useCardStyles();
  const t = useCommonMessages();
  return (
    <div className={classes.root} role="status" aria-label={t('card.loading')}>
      <div className={classes.headline}>
        <Skeleton variant="rect" width={52} height={52} />
        <div className={classes.headlineText}>
          <Skeleton width="60%" />
          <Skeleton width="40%" />
        </div>
      </div>
      <div className={classes.facts}>
        {FACTS.map(fact => (
          <div key={fact} className={classes.fact}>
            <Skeleton width="40%" />
            <Skeleton width="90%" />
          </div>
        ))}
      </div>
      <div className={classes.nextStep}>
        <Skeleton width="50%" />
        <Skeleton />
      </div>
    </div>
  );
}
