import { useCommonMessages } from '../../text';
import { Skeleton } from '../../ui/states/Skeleton';
import { useCardStyles } from './useCardStyles';

const FACTS = ['basics', 'beyond-basics', 'answers'];

/** As high as an assessed component's card. */
export function CardSkeleton() {
  const classes = useCardStyles();
  const t = useCommonMessages();
  return (
    <div className={classes.root} role="status" aria-label={t('card.loading')}>
      <Skeleton height={96} />
      <Skeleton rows={1} />
      <div className={classes.facts}>
        {FACTS.map(fact => (
          <div key={fact} className={classes.fact}>
            <Skeleton height={44} />
          </div>
        ))}
      </div>
      <div className={classes.nextStep}>
        <Skeleton height={80} />
      </div>
    </div>
  );
}
