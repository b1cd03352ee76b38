import useAsync from 'react-use/esm/useAsync';
import { Progress } from '@backstage/core-components';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useAssessment } from '../../assessment/useAssessment';
import { AssessmentProblem } from '../../assessment/AssessmentProblem';
import { QuestionnaireEditor } from './QuestionnaireEditor';

/**
 * The questionnaire of one component: profile, levels, statements, review.
 * Needs an `AssessmentProvider` around it.
 */
export function Questionnaire() {
  const { view, error, retry, replace } = useAssessment();
  const identityApi = useApi(identityApiRef);
  const identity = useAsync(
    () => identityApi.getBackstageIdentity(),
    [identityApi],
  );

  const problem = error ?? identity.error;
  if (problem) {
    return <AssessmentProblem error={problem} retry={retry} />;
  }
  if (!view || !identity.value) {
    return <Progress />;
  }
  const { userEntityRef } = identity.value;
  return (
    <QuestionnaireEditor
      key={`${view.entityRef} ${userEntityRef}`}
      view={view}
      userEntityRef={userEntityRef}
      onView={replace}
    />
  );
}
