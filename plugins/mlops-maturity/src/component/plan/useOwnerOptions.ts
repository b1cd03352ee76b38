import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import useAsync from 'react-use/esm/useAsync';

/**
 * Who can take care of a step: the reader, the owners of the component, and
 * everybody who is in the plan already.
 *
 * @param view - the assessment
 * @returns entity refs, each once
 */
export function useOwnerOptions(view: AssessmentView): string[] {
  const identity = useApi(identityApiRef);
  const { value } = useAsync(() => identity.getBackstageIdentity(), [identity]);
  const planned = (view.plan?.steps ?? []).flatMap(({ owner }) =>
    owner ? [owner] : [],
  );
  return [
    ...new Set([
      ...(value ? [value.userEntityRef] : []),
      ...view.access.owners,
      ...planned,
    ]),
  ];
}
