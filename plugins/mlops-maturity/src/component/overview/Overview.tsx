import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { useAssessment } from '../../assessment/useAssessment';
import { AssessedOverview } from './AssessedOverview';
import { Attribution } from '../../ui/Attribution';
import { NotAssessedOverview } from './NotAssessedOverview';

/** Where the component stands, why, and what to do next. */
export function Overview() {
  const { view } = useAssessment();
  return view ? (
    <>
      <Body view={view} />
      <Attribution />
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
