import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { useCommonMessages } from '../text';
import { EntityNames } from '../ui/EntityName';

/** Says to those who may not assess a component who may. */
export function WhoAssesses({ access }: Pick<AssessmentView, 'access'>) {
  const t = useCommonMessages();
  if (access.update) {
    return null;
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
