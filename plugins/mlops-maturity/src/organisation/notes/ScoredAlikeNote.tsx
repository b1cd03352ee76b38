import Typography from '@material-ui/core/Typography';
import type { TrendReport } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';

/**
 * Says that a difference over time may come from the rules alone, where the
 * results that are compared were not found alike.
 */
export function ScoredAlikeNote(props: {
  /** Undefined where nothing is compared. */
  scoring: TrendReport['scoring'] | undefined;
}) {
  const { scoring } = props;
  const t = useMessages();
  if (!scoring || (scoring.waiting === 0 && scoring.editions.length < 2)) {
    return null;
  }
  const { waiting, editions } = scoring;
  return (
    <Typography variant="body2" color="textSecondary">
      {t('organisation.compared.notAlike')}{' '}
      {waiting > 0 && t('organisation.compared.waiting', { count: waiting })}{' '}
      {editions.length > 1 &&
        t('organisation.compared.editions', {
          editions: t.formats.list(editions),
        })}
    </Typography>
  );
}
