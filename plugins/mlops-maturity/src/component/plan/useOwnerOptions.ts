import { useApiHolder } from '@backstage/core-plugin-api';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';
import {
  entityLabels,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { identity } from '../../api/queries';
import { QueryDefinition } from '../../api/QueryDefinition';
import { useQuery } from '../../api/useQuery';

/** Who can take care of a step. */
export interface OwnerOption {
  entityRef: string;
  /** As the catalog calls them; the name until that is known. */
  label: string;
}

const titles = new QueryDefinition({
  api: entityPresentationApiRef,
  load: (api, refs: string[]) =>
    Promise.all(
      refs.map(async ref => {
        const { primaryTitle } = await api.forEntity(ref).promise;
        return { ref, title: primaryTitle };
      }),
    ),
});

/**
 * Who can take care of a step: the reader, the owners of the component, and
 * everybody who is in the plan already, each once.
 *
 * @param view - the assessment
 */
export function useOwnerOptions(view: AssessmentView): OwnerOption[] {
  const me = useQuery(identity, 'me').data;
  const planned = (view.plan?.steps ?? []).flatMap(({ owner }) =>
    owner ? [owner] : [],
  );
  const refs = [
    ...new Set([
      ...(me ? [me.userEntityRef] : []),
      ...view.access.owners,
      ...planned,
    ]),
  ];
  const canPresent = useApiHolder().get(entityPresentationApiRef) !== undefined;
  const { data } = useQuery(titles, canPresent ? refs : undefined);
  const label = entityLabels(data ?? refs.map(ref => ({ ref, title: '' })));
  return refs.map(entityRef => ({ entityRef, label: label(entityRef) }));
}
