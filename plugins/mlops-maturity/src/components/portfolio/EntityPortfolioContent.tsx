import { useEntity } from '@backstage/plugin-catalog-react';
import { PortfolioTab } from './PortfolioTab';
import { portfolioScopeOf } from './portfolioScope';

/** The maturity tab of the group, system or domain whose page this is on. */
export function EntityPortfolioContent() {
  const { entity } = useEntity();
  const scope = portfolioScopeOf(entity);
  return scope ? <PortfolioTab scope={scope} /> : null;
}
