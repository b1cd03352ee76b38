import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { scopeCheckOf } from '../api/scopeCheckOf';

/**
 * `entity-card:mlops-maturity`: on the overview of every entity in scope,
 * unless the extension's own `filter` is configured.
 */
const maturityCard = EntityCardBlueprint.makeWithOverrides({
  factory(originalFactory, { apis }) {
    return originalFactory({
      type: 'content',
      filter: scopeCheckOf(apis),
      loader: () =>
        import('../component/card/EntityMaturityCard').then(
          ({ EntityMaturityCard }) => <EntityMaturityCard />,
        ),
    });
  },
});

export default [maturityCard];
