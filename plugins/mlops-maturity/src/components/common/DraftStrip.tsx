import Alert from '@material-ui/lab/Alert';
import { Link } from '@backstage/core-components';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { useTabLink } from '../../hooks/useTabLink';
import { EntityName } from './EntityName';
import { When } from './When';

/** Says that somebody is at work on a draft; nothing where nobody is. */
export function DraftStrip(props: { view: AssessmentView }) {
  const { draft, access, entityRef } = props.view;
  const tabLink = useTabLink();
  if (!draft) {
    return null;
  }
  return (
    <Alert severity="info">
      Draft in progress, last changed by{' '}
      <EntityName entityRef={draft.updatedBy} defaultKind="User" />,{' '}
      <When iso={draft.updatedAt} />. It counts once it is submitted.{' '}
      <Link
        to={tabLink(entityRef, { view: 'questionnaire' })}
        color="inherit"
        underline="always"
      >
        {access.update ? 'Continue the draft' : 'See the draft'}
      </Link>
    </Alert>
  );
}
