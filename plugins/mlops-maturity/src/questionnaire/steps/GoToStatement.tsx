import { Button } from '../../ui/controls/Button';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { stepFor } from './steps';
import type { Place } from './usePlace';

/** Leads from the review to a statement of the questionnaire. */
export function GoToStatement(props: {
  statementId: string;
  label: string;
  onGo: Place['go'];
}) {
  const { statementId, label, onGo } = props;
  const t = useMessages();
  const model = useMaturityModel();
  return (
    <Button
      size="small"
      color="primary"
      onClick={() =>
        onGo(stepFor(model, { statement: statementId }).id, statementId)
      }
    >
      {t('questionnaire.review.disagreement.go', { statement: label })}
    </Button>
  );
}
