import {
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { getEntityRelations, useEntity } from '@backstage/plugin-catalog-react';
import { MainContent } from '../ui/focus/MainContent';
import { WithModel } from '../ui/states/WithModel';
import { PortfolioTab } from './PortfolioTab';
import { portfolioScopeOf } from './portfolioScope';

/** The maturity tab of the group, system or domain whose page this is on. */
export function EntityPortfolioContent() {
  const { entity } = useEntity();
  const scope = portfolioScopeOf(entity);
  const owners = getEntityRelations(entity, RELATION_OWNED_BY).map(owner =>
    stringifyEntityRef(owner),
  );
  return scope ? (
    <MainContent>
      <WithModel>
        <PortfolioTab scope={scope} owners={owners} />
      </WithModel>
    </MainContent>
  ) : null;
}
