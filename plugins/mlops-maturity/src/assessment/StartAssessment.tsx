import { useAnalytics } from '@backstage/core-plugin-api';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { LinkButton } from '../ui/Button';
import { useTabLink } from '../url/useTabLink';
import { useCommonMessages } from '../text';
import { EntityNames } from '../ui/EntityName';

/**
 * The way into a first assessment for those who may make it; the others learn
 * who may.
 */
export function StartAssessment(props: { view: AssessmentView }) {
  const { access, draft, entityRef } = props.view;
  const tabLink = useTabLink();
  const t = useCommonMessages();
  const analytics = useAnalytics();
  if (access.update) {
    return (
      <LinkButton
        to={tabLink(entityRef, { view: 'questionnaire' })}
        color="primary"
        variant="contained"
        onClick={() => draft || analytics.captureEvent('start', entityRef)}
      >
        {draft ? t('common.start.continue') : t('common.start.begin')}
      </LinkButton>
    );
  }
  return (
    <div>
      {access.owners.length > 0
        ? t('common.start.owners', {
            owners: <EntityNames entityRefs={access.owners} />,
          })
        : t('common.start.noOwner')}
    </div>
  );
}
