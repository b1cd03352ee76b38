import { messageOf, refusalOf, type Refusal } from '../../api/refusal';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';

const REFUSAL_TITLES: Readonly<Record<Refusal, string>> = {
  'signed-out': 'Your session has ended',
  'not-allowed': 'You are not allowed to see this assessment',
  'not-found': 'There is no assessment for this entity',
};

const REFUSAL_HINTS: Readonly<Record<Refusal, string>> = {
  'signed-out': 'Sign in again to see the assessment.',
  'not-allowed':
    'Ask the owner of the component, or those who run this portal, for access.',
  'not-found':
    'It may be new to the catalog, or the backend does not count it as an ML component.',
};

/**
 * Says why an assessment is not there, and offers to try again where that can
 * help.
 */
export function AssessmentProblem(props: { error: Error; retry: () => void }) {
  const { error, retry } = props;
  const refusal = refusalOf(error);
  if (refusal) {
    return (
      <Alert severity="info">
        <AlertTitle>{REFUSAL_TITLES[refusal]}</AlertTitle>
        {REFUSAL_HINTS[refusal]}
      </Alert>
    );
  }
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" onClick={retry}>
          Retry
        </Button>
      }
    >
      <AlertTitle>The assessment could not be loaded</AlertTitle>
      {messageOf(error)}
    </Alert>
  );
}
