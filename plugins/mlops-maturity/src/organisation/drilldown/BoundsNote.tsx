import Typography from '@material-ui/core/Typography';
import {
  boundsOf,
  type PooledRatio,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';

/**
 * Says how far a pooled percentage can be trusted: between which two values it
 * would lie if what is not known were no or yes, and how low with what was set
 * aside as no. Nothing where all of it is known.
 */
export function BoundsNote(props: { ratio: PooledRatio }) {
  const { ratio } = props;
  const t = useMessages();
  const bounds = boundsOf(ratio);
  const open = ratio.unanswered + ratio.notAssessed;
  if (!bounds || open + ratio.excludedByHand === 0) {
    return null;
  }
  const { percent } = t.formats;
  return (
    <Typography variant="body2" color="textSecondary" paragraph>
      {open > 0 &&
        t('organisation.bounds.between', {
          low: percent(bounds.low),
          high: percent(bounds.high),
          unknown: unknownText(),
        })}{' '}
      {ratio.excludedByHand > 0 &&
        t('organisation.bounds.setAside', {
          count: ratio.excludedByHand,
          lowest: percent(bounds.lowWithExclusions),
        })}
    </Typography>
  );

  function unknownText(): string {
    const { unanswered, notAssessed } = ratio;
    return t.formats.list([
      ...(unanswered > 0
        ? [t('organisation.bounds.open', { count: unanswered })]
        : []),
      ...(notAssessed > 0
        ? [t('organisation.bounds.notAssessed', { count: notAssessed })]
        : []),
    ]);
  }
}
