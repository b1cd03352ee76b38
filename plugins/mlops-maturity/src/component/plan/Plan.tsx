import Typography from '@material-ui/core/Typography';
import { useAssessment } from '../../assessment/useAssessment';
import { useMessages } from '../../text';
import { StartAssessment } from '../../assessment/StartAssessment';
import { PlanEditor } from './PlanEditor';

/** What to do to get somewhere, who does it, and until when. */
export function Plan() {
  const { view } = useAssessment();
  const t = useMessages();
  if (!view) {
    return null;
  }
  const { submission, result } = view;
  return submission && result ? (
    <PlanEditor view={view} document={submission.document} result={result} />
  ) : (
    <>
      <Typography paragraph>{t('plan.needsSubmission')}</Typography>
      <StartAssessment view={view} />
    </>
  );
}
