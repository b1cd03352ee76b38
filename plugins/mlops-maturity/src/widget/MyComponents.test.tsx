import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { identityApiRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../api';
import { componentRow } from '../organisation/__testUtils__/reports';
import { MyComponents } from './MyComponents';

const OWNERS = ['user:default/ada', 'group:default/fraud'];

async function renderWidget(
  options: { owners?: string[]; getComponents?: jest.Mock } = {},
) {
  const getComponents =
    options.getComponents ??
    jest.fn().mockResolvedValue({
      items: [
        componentRow({
          entityRef: 'component:default/scorer',
          title: 'Scorer',
          state: 'contradicted',
          gap: 2,
        }),
        componentRow({
          entityRef: 'component:default/ranker',
          title: 'Ranker',
          target: 3,
          gap: 2,
          stale: true,
        }),
        componentRow({
          entityRef: 'component:default/old',
          title: 'Old',
          gap: 0,
          stale: true,
        }),
        componentRow({
          entityRef: 'component:default/new',
          title: 'New',
          reportedLevel: null,
          target: null,
          gap: null,
          assessedAt: null,
          hasDraft: true,
        }),
        componentRow({
          entityRef: 'component:default/fine',
          title: 'Fine',
          gap: 0,
        }),
      ],
      totalItems: 5,
      nextCursor: null,
    });
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [
          maturityApiRef,
          { getComponents, getModel: async () => maturityModel },
        ],
        [
          identityApiRef,
          mockApis.identity({ ownershipEntityRefs: options.owners ?? OWNERS }),
        ],
      ]}
    >
      <MyComponents />
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
  return getComponents;
}

describe('MyComponents', () => {
  it('says of each component of my teams why it needs attention', async () => {
    const getComponents = await renderWidget();
    const list = await screen.findByRole('list', {
      name: 'Components that need attention first',
    });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(
        /2 levels below its target.*≠Declared higher than the answers allow/,
      ),
      expect.stringMatching(/2 levels below its target of level 3.*stale/),
      expect.stringContaining('stale'),
      expect.stringContaining('a draft waits to be submitted'),
      expect.stringContaining('On target; nothing to do'),
    ]);
    expect(within(list).getAllByRole('img', { name: 'Level 1' })).toHaveLength(
      4,
    );
    expect(
      within(list).getByRole('img', { name: 'Not assessed' }),
    ).toBeInTheDocument();
    expect(getComponents).toHaveBeenCalledWith(
      expect.objectContaining({ owner: OWNERS, sort: 'attention' }),
      expect.anything(),
    );
    expect(screen.getByRole('link', { name: 'Scorer' })).toHaveAttribute(
      'href',
      '/catalog/default/component/scorer/mlops-maturity',
    );
  });

  it('says that there are none', async () => {
    await renderWidget({
      getComponents: jest
        .fn()
        .mockResolvedValue({ items: [], totalItems: 0, nextCursor: null }),
    });
    expect(
      await screen.findByText(/You and your groups own no component/),
    ).toBeInTheDocument();
  });

  it('asks nothing for a guest, who owns nothing', async () => {
    const getComponents = await renderWidget({ owners: [] });
    expect(await screen.findByText(/Sign in to see/)).toBeInTheDocument();
    expect(getComponents).not.toHaveBeenCalled();
  });

  it('says what went wrong, and tries again', async () => {
    const getComponents = jest
      .fn()
      .mockRejectedValueOnce(new Error('The backend is away'))
      .mockResolvedValue({ items: [], totalItems: 0, nextCursor: null });
    await renderWidget({ getComponents });
    expect(
      await screen.findByText(/could not be loaded: The backend is away/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText(/You and your groups own no component/),
    ).toBeInTheDocument();
  });
});
