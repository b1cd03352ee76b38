import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { scopeCheckOf } from '../api/scopeCheckOf';
import { ENTITY_CONTENT_PATH } from '../hooks/entityContentPath';
import { entityContentRouteRef } from '../routes';

/**
 * `entity-content:mlops-maturity`: a tab of every entity in scope, unless the
 * extension's own `filter` is configured.
 */
const maturityContent = EntityContentBlueprint.makeWithOverrides({
  factory(originalFactory, { apis }) {
    return originalFactory({
      path: ENTITY_CONTENT_PATH,
      title: 'MLOps maturity',
      routeRef: entityContentRouteRef,
      filter: scopeCheckOf(apis),
      loader: () =>
        import('../components/tab/EntityMaturityContent').then(
          ({ EntityMaturityContent }) => <EntityMaturityContent />,
        ),
    });
  },
});

export default [maturityContent];
