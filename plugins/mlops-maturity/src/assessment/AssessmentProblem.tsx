import { Button } from '../ui/Button';
import { problemsIn } from '../api/misconfiguration';
import { refusalOf, unavailableOf, type Refusal } from '../api/refusal';
import { reasonText } from '../text/reasonText';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { useCommonMessages, type CommonTranslate } from '../text';
import { ConfigurationProblems } from '../ui/ConfigurationProblems';

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
    const { title, hint } = refusalText(t, refusal);
    return (
      <Alert severity="info">
        <AlertTitle>{title}</AlertTitle>
        {hint}
      </Alert>
    );
  }
  return (
    <Alert
      severity={unavailableOf(error) ? 'warning' : 'error'}
      action={
        <Button color="inherit" onClick={retry}>
          {t('common.retry')}
        </Button>
      }
    >
      <AlertTitle>{t('common.problem.failedTitle')}</AlertTitle>
      {reasonText(t, error)}
    </Alert>
  );
}

function refusalText(
  t: CommonTranslate,
  refusal: Refusal,
): { title: string; hint: string } {
  switch (refusal) {
    case 'signed-out':
      return {
        title: t('common.problem.signedOutTitle'),
        hint: t('common.problem.signedOutHint'),
      };
    case 'not-allowed':
      return {
        title: t('common.problem.notAllowedTitle'),
        hint: t('common.problem.notAllowedHint'),
      };
    default:
      return {
        title: t('common.problem.notFoundTitle'),
        hint: t('common.problem.notFoundHint'),
      };
  }
}
