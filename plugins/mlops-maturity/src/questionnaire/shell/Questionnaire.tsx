import { identity } from '../../api/queries';
import { useQuery } from '../../api/useQuery';
import { useAssessment } from '../../assessment/useAssessment';
import { AssessmentProblem } from '../../assessment/AssessmentProblem';
import { Skeleton } from '../../ui/states/Skeleton';
import { QuestionnaireEditor } from './QuestionnaireEditor';

/** As much as is seen of it at first. */
const PLACE_PX = 800;

/**
 * The questionnaire of one component: profile, levels, statements, review.
 * Needs an `AssessmentProvider` around it.
 */
export function Questionnaire() {
  const { view, error, retry, replace } = useAssessment();
  const me = useQuery(identity, 'me');

  const problem = error ?? (me.data ? undefined : me.error);
  if (problem) {
    return (
      <AssessmentProblem error={problem} retry={error ? retry : me.retry} />
    );
  }
  if (!view || !me.data) {
    return <Skeleton height={PLACE_PX} />;
  }
  const { userEntityRef } = me.data;
  return (
    <QuestionnaireEditor
      key={`${view.entityRef} ${userEntityRef}`}
      view={view}
      userEntityRef={userEntityRef}
      onView={replace}
    />
  );
}
