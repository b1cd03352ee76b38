import { createContext, useContext } from 'react';
import { problemsIn } from '../../api/misconfiguration';
import { refusalOf, unavailableOf } from '../../api/refusal';
import { reasonText } from '../../text/reasonText';
import { useMessages } from '../../text';
import { ConfigurationProblems } from './ConfigurationProblems';
import { ErrorState } from './ErrorState';

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
 * Whether the page says already that something is away or forbidden, so that its
 * parts do not say it once more each.
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
  if ((isAway || refused) && isSaidAlready) {
    return null;
  }
  const problems = problemsIn(error);
  if (problems) {
    return <ConfigurationProblems problems={problems} onRetry={onRetry} />;
  }
  return refused ? (
    <ErrorState severity="info" what={t('organisation.error.notAllowed')} />
  ) : (
    <ErrorState
      severity={isAway ? 'warning' : 'error'}
      what={t(`organisation.error.${what}`, { reason: reasonText(t, error) })}
      onRetry={onRetry}
    />
  );
}
