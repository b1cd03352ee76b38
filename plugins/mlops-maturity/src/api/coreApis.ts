// Backstage 1.57 has them as `coreApis` and deprecates these names, which are
// all that 1.54 and 1.55 have. This is the place to switch when those go.
export {
  configApiRef,
  discoveryApiRef,
  fetchApiRef,
  identityApiRef,
  storageApiRef,
} from '@backstage/core-plugin-api';
export { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';
export { routeResolutionApiRef } from '@backstage/frontend-plugin-api';
