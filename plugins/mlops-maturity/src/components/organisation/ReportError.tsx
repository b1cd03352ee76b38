import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { messageOf, refusalOf } from '../../api/refusal';

/**
 * Says that something could not be loaded and why, and offers to try again
 * where that may help.
 *
 * @remarks `what` completes "Could not load ...".
 */
export function ReportError(props: {
  what: string;
  error: Error;
  onRetry: () => void;
}) {
  const { what, error, onRetry } = props;
  const refused = refusalOf(error) === 'not-allowed';
  return (
    <Alert
      severity={refused ? 'info' : 'error'}
      action={
        refused ? undefined : (
          <Button color="inherit" size="small" onClick={onRetry}>
            Retry
          </Button>
        )
      }
    >
      {refused
        ? `You do not have permission to see ${what}. Ask the administrators of this portal for access to maturity reports.`
        : `Could not load ${what}: ${messageOf(error)}`}
    </Alert>
  );
}
