import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../ui/kit';
import { useTabLink } from '../url/useTabLink';
import { useCommonMessages } from '../text';
import { EntityName } from '../ui/EntityName';
import { When } from '../ui/When';

/**
 * Says that somebody is at work on a draft; nothing where nobody is. Those who
 * work on it too have a button to go on; who only sees it is led to it.
 */
export function DraftStrip(props: { view: AssessmentView }) {
  const { draft, draftInProgress, access, entityRef } = props.view;
  const tabLink = useTabLink();
  const t = useCommonMessages();
  const inProgress = draft ?? draftInProgress;
  if (!inProgress) {
    return null;
  }
  const { updatedAt, updatedBy } = inProgress;
  return (
    <div>
      {t('common.draft.inProgress', {
        person: <EntityName entityRef={updatedBy} defaultKind="User" />,
        when: <When iso={updatedAt} />,
      })}
      {draft && !access.update && (
        <>
          {' '}
          <Link
            to={tabLink(entityRef, { view: 'questionnaire' })}
            underline="always"
          >
            {t('common.draft.see')}
          </Link>
        </>
      )}
    </div>
  );
}
