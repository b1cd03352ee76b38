import { problemsIn } from '../api/misconfiguration';
import { refusalOf, unavailableOf, type Refusal } from '../api/refusal';
import { reasonText } from '../text/reasonText';
import { useCommonMessages, type CommonTranslate } from '../text';
import { ConfigurationProblems } from '../ui/states/ConfigurationProblems';
import { ErrorState } from '../ui/states/ErrorState';

/**
 * Says why an assessment is not there, and offers to try again where that can
 * help.
 */
export function AssessmentProblem(props: { error: Error; retry: () => void }) {
  const { error, retry } = props;
  const t = useCommonMessages();
  const problems = problemsIn(error);
  if (problems) {
    return <ConfigurationProblems problems={problems} onRetry={retry} />;
  }
  const refusal = refusalOf(error);
  if (refusal) {
    return <ErrorState severity="info" {...refusalText(t, refusal)} />;
  }
  return (
    <ErrorState
      severity={unavailableOf(error) ? 'warning' : 'error'}
      what={t('common.problem.failedTitle')}
      why={reasonText(t, error)}
      onRetry={retry}
    />
  );
}

function refusalText(
  t: CommonTranslate,
  refusal: Refusal,
): { what: string; why: string } {
  switch (refusal) {
    case 'signed-out':
      return {
        what: t('common.problem.signedOutTitle'),
        why: t('common.problem.signedOutHint'),
      };
    case 'not-allowed':
      return {
        what: t('common.problem.notAllowedTitle'),
        why: t('common.problem.notAllowedHint'),
      };
    default:
      return {
        what: t('common.problem.notFoundTitle'),
        why: t('common.problem.notFoundHint'),
      };
  }
}
