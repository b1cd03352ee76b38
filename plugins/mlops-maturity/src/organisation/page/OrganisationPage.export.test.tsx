import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { address, mockApi, renderPage } from '../__testUtils__/renderPage';
import { heatmapGroup, heatmapReport } from '../__testUtils__/reports';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(30_000);

const csvButton = () => screen.findByRole('button', { name: 'CSV' });

describe('handing a view on', () => {
  const saved: string[] = [];
  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = () => 'blob:test';
    URL.revokeObjectURL = () => {};
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function save(this: HTMLAnchorElement) {
        saved.push(this.download);
      });
  });
  afterEach(() => jest.restoreAllMocks());

  it.each([
    [
      '/?groupBy=system&tag=x',
      'levels',
      { tag: ['x'], groupBy: 'system', limit: 20 },
    ],
    [
      '/?view=trend&from=1999-01&sameComponents=yes&state=stale',
      'trend',
      { state: ['stale'], months: 60, sameComponents: true },
    ],
    ['/?view=statements&search=a', 'statements', { search: 'a' }],
    [
      '/?view=components&sort=gap&order=desc&level=1',
      'components',
      { level: ['1'], sort: 'gap', order: 'desc' },
    ],
  ])('saves %s as it is filtered', async (path, report, query) => {
    const api = await renderPage(path);
    await userEvent.click(await csvButton());
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(api.exportReport).toHaveBeenCalledWith(report, query);
    expect(saved[0]).toMatch(
      new RegExp(`^mlops-maturity-${report}-\\d{4}-\\d\\d-\\d\\d\\.csv$`),
    );
  });

  it('asks how a heatmap is to be laid out', async () => {
    const api = await renderPage('/?view=heatmap&depth=1');
    await userEvent.click(await csvButton());
    await userEvent.click(
      await screen.findByRole('menuitem', { name: /^One row per statement/ }),
    );
    await waitFor(() => expect(saved[0]).toContain('heatmap-wide'));
    expect(api.exportReport).toHaveBeenCalledWith('heatmap', {
      groupBy: 'owner',
      depth: 1,
      layout: 'wide',
    });
  });

  it('saves the list behind a number', async () => {
    const api = await renderPage('/?show=state:stale&tag=x');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: /list as CSV/ }),
    );
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(api.exportReport).toHaveBeenCalledWith('components', {
      tag: ['x'],
      state: ['stale'],
    });
  });

  it('separates by what spreadsheets expect where the reader is', async () => {
    jest.spyOn(window.navigator, 'language', 'get').mockReturnValue('de-DE');
    const api = await renderPage('/');
    await userEvent.click(await csvButton());
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(api.exportReport).toHaveBeenCalledWith(
      'levels',
      expect.objectContaining({ separator: 'semicolon' }),
    );
  });

  it('says why a file could not be made', async () => {
    const api = mockApi();
    api.exportReport.mockRejectedValue(new Error('no connection'));
    await renderPage('/', api);
    await userEvent.click(await csvButton());
    expect(
      await screen.findByText('The file could not be made: no connection'),
    ).toBeInTheDocument();
    expect(saved).toEqual([]);
  });

  it('lays a view out for paper, with what it is about and without controls', async () => {
    await renderPage('/?view=statements&lifecycle=production');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Print view' }),
    );
    const sheet = await screen.findByRole('dialog', { name: 'Print view' });
    expect(
      within(sheet).getByRole('heading', {
        level: 1,
        name: 'MLOps maturity: Statements',
      }),
    ).toBeInTheDocument();
    expect(
      within(sheet).getByText('Filters: Lifecycle: production'),
    ).toBeInTheDocument();
    // Every row is there, and nothing is left to choose or to unfold.
    expect(
      within(await within(sheet).findByRole('list')).getAllByRole('listitem'),
    ).toHaveLength(2);
    expect(within(sheet).queryByLabelText(/^Order/)).toBeNull();
    expect(
      within(sheet)
        .getAllByRole('button')
        .map(button => button.textContent),
    ).toEqual(['Print', 'Back to the page']);
    expect(address().get('print')).toBe('yes');
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('cuts a wide heatmap into tables as wide as paper, with all row heads', async () => {
    const api = mockApi();
    const names = Array.from({ length: 20 }, (_, index) => `Team ${index}`);
    api.getHeatmap.mockResolvedValue(
      heatmapReport({
        total: heatmapGroup({ key: '', inScope: 40, assessed: 40 }, [1, 1, 0]),
        groups: names.map(title =>
          heatmapGroup(
            {
              key: `group:default/${title.replace(' ', '-')}`,
              title,
              inScope: 2,
              assessed: 2,
            },
            [1, 1, 0],
          ),
        ),
      }),
    );
    await renderPage('/?view=heatmap&columnOrder=name&print=yes', api);
    const sheet = await screen.findByRole('dialog', { name: 'Print view' });
    const tables = await within(sheet).findAllByRole('table');
    const titles = tables.flatMap(table =>
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    );
    expect(titles).toEqual(expect.arrayContaining(names));
    const heads = tables.map(
      table => within(table).getAllByRole('rowheader').length,
    );
    expect(heads.length).toBeGreaterThan(1);
    expect(new Set(heads).size).toBe(1);
  });

  it('puts every component on paper', async () => {
    const api = mockApi();
    const [row] = (await api.getComponents()).items;
    api.getComponents.mockImplementation(async ({ cursor, limit }) => ({
      items: Array.from({ length: limit }, (_, index) => ({
        ...row,
        entityRef: `component:default/${cursor ?? 'first'}-${index}`,
        title: `${cursor ?? 'First'} ${index}`,
      })),
      totalItems: 2 * limit,
      nextCursor: cursor === undefined ? 'Second' : null,
    }));
    await renderPage('/?view=components&print=yes', api);
    const sheet = await screen.findByRole('dialog', { name: 'Print view' });
    expect(await within(sheet).findByText('Second 99')).toBeInTheDocument();
    expect(within(sheet).getByText('First 0')).toBeInTheDocument();
    expect(within(sheet).queryByText(/^The first/)).toBeNull();
  });

  it('says on paper in words what the cells of the screen have marks for', async () => {
    const api = mockApi();
    api.getHeatmap.mockResolvedValue(
      heatmapReport({
        total: heatmapGroup({ key: '', inScope: 9, assessed: 9 }, [9, 0, 0]),
        groups: [
          heatmapGroup(
            {
              key: 'group:default/a',
              title: 'Team A',
              inScope: 2,
              assessed: 2,
              stale: 2,
            },
            [1, 0, 0],
          ),
        ],
      }),
    );
    await renderPage('/?view=heatmap&print=yes', api);
    const [table] = await screen.findAllByRole('table');
    const row = within(table)
      .getByRole('rowheader', { name: 'Understandable explanations' })
      .closest('tr');
    const cells = within(row ?? table).getAllByRole('cell');
    for (const note of [
      '1 not applicable',
      'fewer than 3 components',
      'more than half is stale',
    ]) {
      expect(within(cells[1]).getByText(note)).toBeInTheDocument();
    }
    expect(cells[0]).not.toHaveTextContent('stale');
  });

  it('keeps the page behind the sheet out of reach', async () => {
    await renderPage('/?view=statements&print=yes');
    const sheet = await screen.findByRole('dialog', { name: 'Print view' });
    expect(screen.queryByRole('link', { name: 'Heatmap' })).toBeNull();
    await waitFor(() => expect(sheet).toHaveFocus());
    for (let presses = 0; presses < 4; presses++) {
      await userEvent.tab({ shift: true });
      await waitFor(() => expect(sheet).toContainElement(focused()));
    }
  });
});

function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement
    ? document.activeElement
    : null;
}
