import { LinkButton } from '@backstage/core-components';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { useTabLink } from '../../hooks/useTabLink';
import { EntityNames } from './EntityName';

/**
 * The way into a first assessment for those who may make it; the others learn
 * who may.
 */
export function StartAssessment(props: { view: AssessmentView }) {
  const { access, draft, entityRef } = props.view;
  const tabLink = useTabLink();
  if (access.update) {
    return (
      <LinkButton
        to={tabLink(entityRef, { view: 'questionnaire' })}
        color="primary"
        variant="contained"
      >
        {draft ? 'Continue assessment' : 'Start assessment'}
      </LinkButton>
    );
  }
  return (
    <div>
      {access.owners.length > 0 ? (
        <>
          Those who own the component can assess it:{' '}
          <EntityNames entityRefs={access.owners} />.
        </>
      ) : (
        'Nobody owns this component in the catalog. Once it has an owner, the owner can assess it.'
      )}
    </div>
  );
}
