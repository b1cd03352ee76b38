import Alert from '@material-ui/lab/Alert';
import { Link } from '@backstage/core-components';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { useTabLink } from '../../hooks/useTabLink';
import { useMessages } from '../../translation';
import { EntityName } from './EntityName';
import { When } from './When';

/** Says that somebody is at work on a draft; nothing where nobody is. */
export function DraftStrip(props: { view: AssessmentView }) {
  const { draft, access, entityRef } = props.view;
  const tabLink = useTabLink();
  const t = useMessages();
  if (!draft) {
    return null;
  }
  return (
    <Alert severity="info">
      {t('common.draft.inProgress', {
        person: <EntityName entityRef={draft.updatedBy} defaultKind="User" />,
        when: <When iso={draft.updatedAt} />,
        link: (
          <Link
            to={tabLink(entityRef, { view: 'questionnaire' })}
            color="inherit"
            underline="always"
          >
            {access.update ? t('common.draft.continue') : t('common.draft.see')}
          </Link>
        ),
      })}
    </Alert>
  );
}
