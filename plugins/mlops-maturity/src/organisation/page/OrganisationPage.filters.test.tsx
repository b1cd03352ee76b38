import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  address,
  cell,
  mockApi,
  openFilter,
  renderPage,
} from '../__testUtils__/renderPage';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(30_000);

describe('the filters of the organisation page', () => {
  it('narrow all reports down', async () => {
    const api = await renderPage('/?lifecycle=production');
    await screen.findByText('Lifecycle: production');
    expect(api.getSummary).toHaveBeenCalledWith(
      { lifecycle: ['production'] },
      expect.anything(),
    );

    await userEvent.click(await openFilter('Owner'));
    const technology = await screen.findByRole('option', {
      name: /Technology/,
    });
    expect(technology).toHaveTextContent('and everything below');
    await userEvent.click(technology);
    const filter = {
      lifecycle: ['production'],
      owner: ['group:default/technology'],
    };
    await waitFor(() =>
      expect(api.getLevels).toHaveBeenLastCalledWith(
        { ...filter, groupBy: 'owner', limit: 20 },
        expect.anything(),
      ),
    );
    expect(api.getSummary).toHaveBeenLastCalledWith(filter, expect.anything());
    expect(screen.getByText('Owner: Technology and below')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(
      screen.getByRole('button', { name: 'Filter (2)' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() =>
      expect(api.getLevels).toHaveBeenLastCalledWith(
        { groupBy: 'owner', limit: 20 },
        expect.anything(),
      ),
    );
    expect(address().toString()).toBe('');
  });

  it('name what they leave over, in bars, heatmap and lists', async () => {
    await renderPage('/?lifecycle=production');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'All that match: Level 1, 4 of 12 components',
      }),
    );
    await screen.findByRole('dialog', { name: 'All that match · Level 1' });
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('link', { name: 'Heatmap' }));
    expect(await cell(/^All that match, Documentation/)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('Whole organisation');

    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(
      await cell(/^Whole organisation, Documentation/),
    ).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('All that match');
  });

  it('say what a group that was searched for is below', async () => {
    await renderPage();
    await userEvent.type(await openFilter('Owner'), 'platform');
    expect(
      await screen.findByRole('option', { name: /ML Platform/ }),
    ).toHaveTextContent('in Technology');
  });

  it('take states, levels and a part of the name, all from a link too', async () => {
    const api = await renderPage(
      '/?state=stale&state=best&level=2&target=none&servingMode=batch&heldBackBy=people&search=churn',
    );
    await screen.findByText('State: Stale');
    for (const chip of [
      'Level: Level 2',
      'Target: No target',
      'Serving mode: Batch',
      'Held back by: People',
    ]) {
      expect(screen.getByText(chip)).toBeInTheDocument();
    }
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue(
      'churn',
    );
    expect(api.getSummary).toHaveBeenCalledWith(
      {
        state: ['stale'],
        level: ['2'],
        target: ['none'],
        servingMode: ['batch'],
        heldBackBy: ['people'],
        search: 'churn',
      },
      expect.anything(),
    );
  });

  it('offer only what some component has, and what is chosen', async () => {
    const api = mockApi();
    api.getFacets.mockResolvedValue({
      ...(await api.getFacets()),
      state: [
        { key: 'stale', title: 'stale', count: 5 },
        { key: 'draft', title: 'draft', count: 1 },
      ],
    });
    await renderPage('/?state=planned', api);
    await userEvent.click(await openFilter('State'));
    const offered = await screen.findAllByRole('option');
    expect(offered.map(option => option.textContent)).toEqual([
      'Stale 5',
      'With a draft 1',
      'With a plan 0',
    ]);
  });

  it('are taken off by a click on their chip', async () => {
    await renderPage('/?lifecycle=production&state=stale');
    await userEvent.click(
      await screen.findByRole('button', { name: /Lifecycle: production/ }),
    );
    expect(address().toString()).toBe('state=stale');
  });

  it('search once typing pauses', async () => {
    const api = await renderPage();
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Search' }),
      'chu',
    );
    await waitFor(() => expect(address().get('search')).toBe('chu'));
    expect(api.getSummary).toHaveBeenLastCalledWith(
      { search: 'chu' },
      expect.anything(),
    );
  });

  it('keep the present numbers readable while others load', async () => {
    const api = mockApi();
    await renderPage('/', api);
    await screen.findByRole('button', {
      name: /^ML Platform: Level 2/,
    });
    api.getLevels.mockReturnValue(new Promise(() => {}));
    await userEvent.click(await openFilter('Lifecycle'));
    await userEvent.click(await screen.findByRole('option'));
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(
      await screen.findByRole('progressbar', { name: 'Loading' }),
    ).toBeInTheDocument();
    // It belongs to another question by now.
    await userEvent.click(
      screen.getByRole('button', { name: /^ML Platform: Level 2/ }),
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
