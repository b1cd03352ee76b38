import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { useAssessment } from '../../assessment/useAssessment';
import { AssessedOverview } from './AssessedOverview';
import { NotAssessedOverview } from './NotAssessedOverview';
import { Sources } from './Sources';

/** Where the component stands, why, and what to do next. */
export function Overview() {
  const { view } = useAssessment();
  return view ? (
    <>
      <Body view={view} />
      <Sources entityRef={view.entityRef} />
    </>
  ) : null;
}

function Body({ view }: { view: AssessmentView }) {
  const { submission, result } = view;
  return submission && result ? (
    <AssessedOverview view={view} submission={submission} result={result} />
  ) : (
    <NotAssessedOverview view={view} />
  );
}
