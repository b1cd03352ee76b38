import { useAssessment } from '../../assessment/useAssessment';
import { WhoAssesses } from '../../assessment/WhoAssesses';
import { useMessages } from '../../text';
import { PlanEditor } from './PlanEditor';

/** What to do to get somewhere, who does it, and until when. */
export function Plan() {
  const { view } = useAssessment();
  const t = useMessages();
  if (!view) {
    return null;
  }
  const { submission, result, access } = view;
  return submission && result ? (
    <PlanEditor view={view} document={submission.document} result={result} />
  ) : (
    <>
      <p>{t('plan.needsSubmission')}</p>
      <WhoAssesses access={access} />
    </>
  );
}
