import { createContext, useContext } from 'react';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { refusalOf, unavailableOf } from '../../api/refusal';
import { reasonText } from '../common/reasonText';
import { useMessages } from '../../translation';

/** What can fail to load on the page. */
export type ReportName =
  | 'summary'
  | 'filters'
  | 'levels'
  | 'heatmap'
  | 'statements'
  | 'trend'
  | 'components'
  | 'health';

/**
 * Whether the page says already that something is away, so that its parts do
 * not say it once more each.
 */
export const OutageContext = createContext(false);

/**
 * Says that something could not be loaded and why, and offers to try again
 * where that may help.
 */
export function ReportError(props: {
  what: ReportName;
  error: Error;
  onRetry: () => void;
}) {
  const { what, error, onRetry } = props;
  const t = useMessages();
  const isSaidAlready = useContext(OutageContext);
  const refused = refusalOf(error) === 'not-allowed';
  const isAway = unavailableOf(error) !== undefined;
  if (isAway && isSaidAlready) {
    return null;
  }
  return (
    <Alert
      severity={refused ? 'info' : isAway ? 'warning' : 'error'}
      action={
        refused ? undefined : (
          <Button color="inherit" size="small" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )
      }
    >
      {refused
        ? t('organisation.error.notAllowed')
        : t(`organisation.error.${what}`, { reason: reasonText(t, error) })}
    </Alert>
  );
}
