import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  address,
  cell,
  mockApi,
  openFilter,
  renderPage,
  summary,
} from '../__testUtils__/renderPage';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(30_000);

describe('the filters of the organisation page', () => {
  afterEach(() => jest.restoreAllMocks());

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
    const menu = screen.getByRole('dialog', { name: 'Filters' });
    expect(
      within(menu).getByText('Owner: Technology and below'),
    ).toBeInTheDocument();

    await userEvent.click(within(menu).getByRole('button', { name: 'Done' }));
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

  it('leave the focus near what is taken off', async () => {
    await renderPage('/?lifecycle=production&state=stale&level=2');
    const remove = (name: RegExp) => screen.getByRole('button', { name });
    await screen.findByText('Lifecycle: production');
    remove(/^Remove Lifecycle/).focus();
    await userEvent.keyboard('{Enter}');
    expect(remove(/^Remove Level/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(remove(/^Remove State/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Filter' })).toHaveFocus();
  });

  it('leave the focus at what opens them once all are taken off', async () => {
    await renderPage('/?lifecycle=production');
    (await screen.findByRole('button', { name: 'Clear all' })).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Filter' })).toHaveFocus();
  });

  it('leave the focus at the view where nothing matched', async () => {
    const api = mockApi();
    api.getSummary.mockImplementation(async query =>
      query.tag ? { ...summary, inScope: 0, assessed: 0 } : summary,
    );
    await renderPage('/?tag=none', api);
    (await screen.findByRole('button', { name: 'Clear filters' })).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'Overview' })).toHaveFocus();
  });

  it('leave the focus at the view once a value that does not exist is off', async () => {
    await renderPage('/?state=nonsense');
    (await screen.findByRole('button', { name: 'Remove' })).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'Overview' })).toHaveFocus();
  });

  it('that have no room in the line can be taken off in the menu', async () => {
    // jsdom lays nothing out: the third chip is in a second line.
    jest
      .spyOn(HTMLElement.prototype, 'getBoundingClientRect')
      .mockImplementation(function rect(this: HTMLElement) {
        return new DOMRect(0, /^Held/.test(this.textContent ?? '') ? 40 : 0);
      });
    await renderPage('/?lifecycle=production&level=2&heldBackBy=people');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show 1 more filter' }),
    );
    const menu = await screen.findByRole('dialog', { name: 'Filters' });
    await userEvent.click(
      within(menu).getByRole('button', { name: /^Remove Held back by/ }),
    );
    expect(address().has('heldBackBy')).toBe(false);
    await userEvent.click(within(menu).getByRole('button', { name: 'Done' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Filter (2)' })).toHaveFocus(),
    );
    expect(screen.queryByRole('button', { name: /more filter/ })).toBeNull();
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
