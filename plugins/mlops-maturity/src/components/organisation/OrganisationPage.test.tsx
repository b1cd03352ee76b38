import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { address, cell, mockApi, renderPage } from './__testUtils__/renderPage';
import { componentRow } from './__testUtils__/reports';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(30_000);

describe('OrganisationPage', () => {
  it('sums up the organisation and opens what each number counts', async () => {
    const api = await renderPage();
    const tile = await screen.findByRole('button', {
      name: 'On target 4 50 % of 8 with a target',
    });
    await userEvent.click(tile);
    const dialog = await screen.findByRole('dialog', {
      name: 'Whole organisation · On target',
    });
    expect(api.getComponents).toHaveBeenCalledWith(
      { state: ['on-target'] },
      expect.anything(),
    );
    expect(
      await within(dialog).findByRole('link', { name: 'Churn model' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/churn/mlops-maturity',
    );
    expect(address().get('show')).toBe('state:on-target');
  });

  it('prints the counts of every level, with missing data on its own', async () => {
    const api = await renderPage();
    expect(
      await screen.findByRole('button', {
        name: 'Whole organisation: not assessed, 2 of 12 components',
      }),
    ).toHaveTextContent('2');
    expect(screen.getByText('on target 3 of 7 (42 %)')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'ML Platform: level 2, 4 of 9 components',
      }),
    );
    await screen.findByRole('dialog', { name: 'ML Platform · Level 2' });
    expect(api.getComponents).toHaveBeenCalledWith(
      { level: ['2'], groupBy: 'owner', group: 'group:default/ml-platform' },
      expect.anything(),
    );
  });

  it('asks for the components that belong to no group', async () => {
    const api = await renderPage();
    await userEvent.click(await cell('No owner, Assessed, 33 %, 1 of 3'));
    await screen.findByRole('dialog', { name: 'No owner · Assessed' });
    expect(api.getComponents).toHaveBeenCalledWith(
      { state: ['assessed'], groupBy: 'owner', group: '' },
      expect.anything(),
    );
  });

  it('narrows all reports down by what is filtered', async () => {
    const api = await renderPage('/?lifecycle=production');
    await screen.findByText('Lifecycle: production');
    expect(api.getSummary).toHaveBeenCalledWith(
      { lifecycle: ['production'] },
      expect.anything(),
    );

    await userEvent.click(screen.getByRole('textbox', { name: 'Owner' }));
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
      expect(api.getHeatmap).toHaveBeenLastCalledWith(
        { ...filter, groupBy: 'owner' },
        expect.anything(),
      ),
    );
    expect(api.getSummary).toHaveBeenLastCalledWith(filter, expect.anything());
    expect(
      screen.getByText('Owner: Technology and everything below'),
    ).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() =>
      expect(api.getLevels).toHaveBeenLastCalledWith(
        { groupBy: 'owner' },
        expect.anything(),
      ),
    );
    expect(address().toString()).toBe('');
  });

  it('keeps the previous numbers while others load', async () => {
    const api = mockApi();
    await renderPage('/', api);
    await screen.findByRole('button', { name: /^In scope 12/ });
    api.getSummary.mockReturnValue(new Promise(() => {}));
    await userEvent.click(screen.getByRole('textbox', { name: 'Lifecycle' }));
    await userEvent.click(await screen.findByRole('option'));
    expect(
      await screen.findByRole('progressbar', { name: /newer numbers/ }),
    ).toBeInTheDocument();
    const tile = screen.getByRole('button', { name: /^In scope 12/ });
    await userEvent.click(tile);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('shows the view of a shared link', async () => {
    await renderPage(
      '/?groupBy=owner&expanded=explainability&columnOrder=name&group=group%3Adefault%2Fml-platform&show=statement%3Aexplainability.general.meaningful&answer=yes&nonsense=1',
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'ML Platform · Understandable explanations: 6 of 8 yes',
    });
    expect(
      within(dialog).getByRole('tab', { name: 'Yes (6)', selected: true }),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByRole('tab', { name: 'Not applicable (1)' }),
    ).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('tab', { name: 'No (2)' }));
    expect(address().get('answer')).toBeNull();
    expect(address().get('expanded')).toBe('explainability');
    expect(address().get('nonsense')).toBe('1');
  });

  it('opens the list behind a cell and returns the focus to the cell', async () => {
    await renderPage('/?expanded=explainability');
    const origin = await cell(
      'ML Platform, Understandable explanations, 75 %, 6 of 8, 1 not applicable',
    );
    await userEvent.click(origin);
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveAccessibleName(
      'ML Platform · Understandable explanations: 6 of 8 yes',
    );
    await waitFor(() => expect(dialog).toContainElement(focused()));
    expect(
      await within(dialog).findByRole('link', { name: 'Churn model' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/churn/mlops-maturity?view=questionnaire&statement=explainability.general.meaningful',
    );

    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(origin).toHaveFocus();
    expect(address().get('show')).toBeNull();
  });

  it('goes from a section to one of its statements', async () => {
    const api = await renderPage();
    await userEvent.click(
      await cell(/^ML Platform, Model explainability, 94 %, 33 of 35/),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'ML Platform · Model explainability: 33 of 35 answers yes',
    });
    await userEvent.click(
      within(dialog).getByRole('button', {
        name: 'Understandable explanations 6 of 8',
      }),
    );
    await waitFor(() =>
      expect(api.getComponents).toHaveBeenLastCalledWith(
        {
          groupBy: 'owner',
          group: 'group:default/ml-platform',
          statement: 'explainability.general.meaningful',
          answer: 'no',
        },
        expect.anything(),
      ),
    );
  });

  it('loads long lists page by page and tries a failed page again', async () => {
    const api = mockApi();
    const page = (name: string, nextCursor: string | null) => ({
      items: [componentRow({ entityRef: `component:default/${name}` })],
      totalItems: 2,
      nextCursor,
    });
    api.getComponents
      .mockResolvedValueOnce(page('a', 'second'))
      .mockRejectedValueOnce(new Error('no connection'))
      .mockResolvedValueOnce(page('b', null));
    await renderPage('/?show=all', api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Load more (1 of 2)' }),
    );
    await screen.findByText('Could not load the components: no connection');
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(
      await screen.findByRole('link', { name: 'component:default/b' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'component:default/a' }),
    ).toBeInTheDocument();
    expect(api.getComponents).toHaveBeenLastCalledWith(
      { cursor: 'second' },
      expect.anything(),
    );
    expect(screen.queryByText(/Load more/)).not.toBeInTheDocument();
  });

  it('shows the same numbers as tables', async () => {
    await renderPage('/?levels=declared');
    await cell(/^Whole organisation, Documentation/);
    for (const toggle of screen.getAllByText('Table')) {
      await userEvent.click(toggle);
    }
    const [levelTable, practices] = screen.getAllByRole('table');
    expect(
      within(levelTable).getByRole('row', { name: /^ML Platform 9 / }),
    ).toHaveTextContent('3 of 7 (42 %)');
    expect(
      within(practices).getByRole('row', { name: /^Documentation/ }),
    ).toHaveTextContent('50 %, 40 of 80');
    expect(Object.fromEntries(address())).toEqual({
      levels: 'declared',
      levelsAs: 'table',
      heatmapAs: 'table',
    });
  });

  it('asks for another grouping', async () => {
    const api = await renderPage('/?levelsAs=table&heatmapAs=table');
    await userEvent.click(await screen.findByLabelText(/^Group by/));
    await userEvent.click(screen.getByRole('option', { name: 'System' }));
    await waitFor(() =>
      expect(api.getLevels).toHaveBeenLastCalledWith(
        { groupBy: 'system' },
        expect.anything(),
      ),
    );
    expect(address().get('groupBy')).toBe('system');
  });
});

function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement
    ? document.activeElement
    : null;
}
