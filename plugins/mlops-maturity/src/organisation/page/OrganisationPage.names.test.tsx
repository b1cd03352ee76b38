import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  cell,
  mockApi,
  openFilter,
  renderPage,
} from '../__testUtils__/renderPage';
import {
  componentRow,
  heatmapGroup,
  heatmapReport,
  levelsGroup,
  levelsReport,
} from '../__testUtils__/reports';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(30_000);

const TEAMS = ['group:default/fraud', 'group:eu/fraud', 'group:us/fraud'];

/** Three teams and three components, each of one name in three namespaces. */
function sameNames() {
  const api = mockApi();
  api.getComponents.mockResolvedValue({
    items: ['default', 'eu', 'us'].map(namespace =>
      componentRow({
        entityRef: `component:${namespace}/scorer`,
        title: 'Scorer',
        owners: [{ ref: `group:${namespace}/fraud`, title: 'Fraud' }],
      }),
    ),
    totalItems: 3,
    nextCursor: null,
  });
  const group = { title: 'Fraud', inScope: 1, assessed: 1 };
  api.getHeatmap.mockResolvedValue(
    heatmapReport({
      total: heatmapGroup({ key: '', inScope: 3, assessed: 3 }, [1, 2, 0]),
      groups: TEAMS.map(key => heatmapGroup({ key, ...group }, [1, 0, 0])),
    }),
  );
  api.getLevels.mockResolvedValue(
    levelsReport({
      total: levelsGroup({ key: '', inScope: 3, assessed: 3 }),
      groups: TEAMS.map(key =>
        levelsGroup({ key, ...group, reported: [0, 1, 0, 0, 0] }),
      ),
    }),
  );
  api.getFacets.mockImplementation(async () => ({
    owner: TEAMS.map(key => ({ key, title: 'Fraud', count: 1 })),
    system: [],
    domain: [],
    lifecycle: [],
    type: [],
    tag: [],
    servingMode: [],
    target: [],
    edition: [],
    state: [],
  }));
  return api;
}

const LABELS = ['Fraud', 'Fraud (eu)', 'Fraud (us)'];

describe('the same name in several namespaces', () => {
  it('is told apart in the table, with its owners', async () => {
    await renderPage('/?view=components', sameNames());
    const names = await screen.findAllByRole('rowheader');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'Scorer',
      'Scorer (eu)',
      'Scorer (us)',
    ]);
    for (const label of LABELS) {
      expect(screen.getByRole('link', { name: label })).toBeInTheDocument();
    }
  });

  it('is told apart in the heatmap, its lists, and the filter', async () => {
    await renderPage('/?view=heatmap', sameNames());
    await userEvent.click(await cell(/^Fraud \(eu\), Documentation/));
    const dialog = await screen.findByRole('dialog', {
      name: /^Fraud \(eu\) · Documentation/,
    });
    expect(
      await within(dialog).findByRole('link', { name: 'Scorer (us)' }),
    ).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');

    await userEvent.click(await openFilter('Owner'));
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(
      LABELS.map(label => `${label} 1`),
    );
  });

  it('is told apart in the bars', async () => {
    await renderPage('/', sameNames());
    for (const label of LABELS) {
      expect(
        await screen.findByRole('button', {
          name: `${label}: Level 1, 1 of 1 component`,
        }),
      ).toBeInTheDocument();
    }
  });
});
