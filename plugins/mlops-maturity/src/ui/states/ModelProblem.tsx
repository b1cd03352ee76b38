import { problemsIn } from '../../api/misconfiguration';
import { useConfigurationProblems } from '../../api/useConfigurationProblems';
import { ConfigurationProblems } from './ConfigurationProblems';
import { ReportError } from './ReportError';

/** Says why the maturity model is not there. */
export function ModelProblem(props: { error: Error; retry: () => void }) {
  const { error, retry } = props;
  const problems = useConfigurationProblems(error);
  return problemsIn(error) ? (
    <ConfigurationProblems problems={problems} onRetry={retry} />
  ) : (
    <ReportError what="model" error={error} onRetry={retry} />
  );
}
