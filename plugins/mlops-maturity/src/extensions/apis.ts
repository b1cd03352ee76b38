import { ApiBlueprint } from '@backstage/frontend-plugin-api';
import { MaturityClient } from 'backstage-plugin-mlops-maturity-common';
import { discoveryApiRef, fetchApiRef } from '../api/coreApis';
import { maturityApiRef } from '../api';

/** Talks to the backend with the signed-in user's token. */
const maturityApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: maturityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: dependencies => new MaturityClient(dependencies),
    }),
});

export default [maturityApi];
