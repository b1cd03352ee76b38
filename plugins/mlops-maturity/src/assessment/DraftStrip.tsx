import Alert from '@material-ui/lab/Alert';
import { Link } from '@backstage/core-components';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { useTabLink } from '../url/useTabLink';
import { useCommonMessages } from '../text';
import { EntityName } from '../ui/EntityName';
import { When } from '../ui/When';

/**
 * Says that somebody is at work on a draft; nothing where nobody is. Only those
 * who work on it too are led to it.
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
    <Alert severity="info">
      {t('common.draft.inProgress', {
        person: <EntityName entityRef={updatedBy} defaultKind="User" />,
        when: <When iso={updatedAt} />,
        link: draft ? (
          <Link
            to={tabLink(entityRef, { view: 'questionnaire' })}
            color="inherit"
            underline="always"
          >
            {access.update ? t('common.draft.continue') : t('common.draft.see')}
          </Link>
        ) : (
          ''
        ),
      })}
    </Alert>
  );
}
