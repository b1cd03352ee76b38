import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { messageOf, refusalOf } from '../../api/refusal';
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
  const refused = refusalOf(error) === 'not-allowed';
  return (
    <Alert
      severity={refused ? 'info' : 'error'}
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
        : t(`organisation.error.${what}`, { reason: messageOf(error) })}
    </Alert>
  );
}
