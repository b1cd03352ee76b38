import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { EntityName } from './EntityName';

function renderName(entityRef: string) {
  renderInTestApp(<EntityName entityRef={entityRef} defaultKind="User" />, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
}

describe('EntityName', () => {
  it('links what the catalog knows', async () => {
    renderName('user:default/ada');
    expect(await screen.findByRole('link', { name: 'ada' })).toHaveAttribute(
      'href',
      '/catalog/default/user/ada',
    );
  });

  it('names a service without a link, which would lead nowhere', async () => {
    renderName('plugin:importer');
    expect(await screen.findByText('service importer')).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
