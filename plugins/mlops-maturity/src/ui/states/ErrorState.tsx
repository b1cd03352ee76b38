import type { ReactNode } from 'react';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { useCommonMessages } from '../../text';
import { Button } from '../controls/Button';
import { useFocusAround } from '../focus/useFocusAround';

/**
 * Says what is not there and why, and offers to try again where that can help.
 *
 * @param props - `severity`: an error is ours, a warning passes by itself, an
 * info is as it should be
 */
export function ErrorState(props: {
  what: string;
  why?: ReactNode;
  severity?: 'error' | 'warning' | 'info';
  onRetry?: () => void;
}) {
  const { what, why, severity = 'error', onRetry } = props;
  const t = useCommonMessages();
  const focusAround = useFocusAround();
  return (
    <Alert
      severity={severity}
      action={
        onRetry && (
          <Button
            color="inherit"
            size="small"
            onClick={event => {
              focusAround(event.currentTarget);
              onRetry();
            }}
          >
            {t('common.retry')}
          </Button>
        )
      }
    >
      {why === undefined ? (
        what
      ) : (
        <>
          <AlertTitle>{what}</AlertTitle>
          {why}
        </>
      )}
    </Alert>
  );
}
