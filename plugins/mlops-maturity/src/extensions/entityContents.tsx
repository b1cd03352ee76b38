import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { scopeCheckOf } from '../api/scopeCheckOf';
import { portfolioScopeOf } from '../portfolio/portfolioScope';
import { ENTITY_CONTENT_PATH } from '../url/entityContentPath';
import { PORTFOLIO_PATH } from '../url/portfolioPath';
import { PageRouter } from '../url/router';
import { entityContentRouteRef, portfolioRouteRef } from '../url/routes';
import { title } from './title';

/**
 * `entity-content:mlops-maturity`: a tab of every entity in scope, unless the
 * extension's own `filter` is configured.
 */
const maturityContent = EntityContentBlueprint.makeWithOverrides({
  factory(originalFactory, { apis }) {
    return originalFactory({
      path: ENTITY_CONTENT_PATH,
      title,
      routeRef: entityContentRouteRef,
      filter: scopeCheckOf(apis),
      loader: () =>
        import('../component/tab/EntityMaturityContent').then(
          ({ EntityMaturityContent }) => (
            <PageRouter>
              <EntityMaturityContent />
            </PageRouter>
          ),
        ),
    });
  },
});

/**
 * `entity-content:mlops-maturity/portfolio`: a tab of every group, system and
 * domain, unless the extension's own `filter` is configured.
 */
const portfolioContent = EntityContentBlueprint.make({
  name: 'portfolio',
  params: {
    path: PORTFOLIO_PATH,
    title,
    routeRef: portfolioRouteRef,
    filter: entity => portfolioScopeOf(entity) !== undefined,
    loader: () =>
      import('../portfolio/EntityPortfolioContent').then(
        ({ EntityPortfolioContent }) => (
          <PageRouter>
            <EntityPortfolioContent />
          </PageRouter>
        ),
      ),
  },
});

export default [maturityContent, portfolioContent];
