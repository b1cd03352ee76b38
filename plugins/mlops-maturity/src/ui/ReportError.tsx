import { createContext, useContext } from 'react';
import Alert from '@material-ui/lab/Alert';
import { Button } from './Button';
import { problemsIn } from '../api/misconfiguration';
import { refusalOf, unavailableOf } from '../api/refusal';
import { reasonText } from '../text/reasonText';
import { useMessages } from '../text';
import { ConfigurationProblems } from './ConfigurationProblems';

/** What can fail to load on the page. */
export type ReportName =
  | 'model'
  | 'summary'
  | 'filters'
  | 'levels'
  | 'heatmap'
  | 'statements'
  | 'trend'
  | 'components'
  | 'exclusions'
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
  const problems = problemsIn(error);
  if (problems) {
    return <ConfigurationProblems problems={problems} onRetry={onRetry} />;
  }
  const failed = isAway ? 'warning' : 'error';
  return (
    <Alert
      severity={refused ? 'info' : failed}
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
