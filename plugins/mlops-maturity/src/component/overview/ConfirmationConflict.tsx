import { useMemo } from 'react';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { NewerSubmission } from '../../assessment/useConfirmation';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { EntityName } from '../../ui/EntityName';
import { When } from '../../ui/When';
import { ChangeList } from '../../questionnaire/review/ChangeList';
import { reviewChanges } from '../../questionnaire/review/reviewChanges';

/**
 * Says that nothing was confirmed because somebody has submitted meanwhile, and
 * what that has changed.
 */
export function ConfirmationConflict({ before, current }: NewerSubmission) {
  const t = useMessages();
  const model = useMaturityModel();
  const groups = useMemo(
    () => reviewChanges(before.document, current.document, model),
    [before, current, model],
  );
  return (
    <Alert severity="warning">
      <AlertTitle>{t('tab.checklist.conflict.title')}</AlertTitle>
      {t('tab.checklist.conflict.text', {
        person: (
          <EntityName entityRef={current.submittedBy} defaultKind="User" />
        ),
        when: <When iso={current.submittedAt} />,
      })}
      {groups.length === 0 && <div>{t('tab.checklist.conflict.same')}</div>}
      <ChangeList groups={groups} />
    </Alert>
  );
}
