import {
  identityApiRef,
  useApi,
  useApiHolder,
} from '@backstage/core-plugin-api';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';
import {
  entityLabels,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import useAsync from 'react-use/esm/useAsync';

/** Who can take care of a step. */
export interface OwnerOption {
  entityRef: string;
  /** As the catalog calls them; the name until that is known. */
  label: string;
}

/**
 * Who can take care of a step: the reader, the owners of the component, and
 * everybody who is in the plan already, each once.
 *
 * @param view - the assessment
 */
export function useOwnerOptions(view: AssessmentView): OwnerOption[] {
  const identity = useApi(identityApiRef);
  const presentation = useApiHolder().get(entityPresentationApiRef);
  const { value } = useAsync(() => identity.getBackstageIdentity(), [identity]);
  const planned = (view.plan?.steps ?? []).flatMap(({ owner }) =>
    owner ? [owner] : [],
  );
  const refs = [
    ...new Set([
      ...(value ? [value.userEntityRef] : []),
      ...view.access.owners,
      ...planned,
    ]),
  ];
  const titles = useAsync(
    async () =>
      presentation &&
      Promise.all(
        refs.map(async ref => {
          const { primaryTitle } = await presentation.forEntity(ref).promise;
          return { ref, title: primaryTitle };
        }),
      ),
    [presentation, refs.join()],
  );
  const label = entityLabels(
    titles.value ?? refs.map(ref => ({ ref, title: '' })),
  );
  return refs.map(entityRef => ({ entityRef, label: label(entityRef) }));
}
