import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { address, mockApi, renderPage } from '../__testUtils__/renderPage';
import { componentRow, statementReport } from '../__testUtils__/reports';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(30_000);

describe('the views of the organisation page', () => {
  it('are kept in the address', async () => {
    const api = await renderPage();
    await userEvent.click(await screen.findByRole('link', { name: 'Trend' }));
    await screen.findByRole('toolbar', { name: 'Levels at month ends' });
    expect(address().get('view')).toBe('trend');
    expect(api.getTrend).toHaveBeenCalledWith({}, expect.anything());
  });

  it('rank statements by what would help most', async () => {
    const api = mockApi();
    api.getStatements.mockResolvedValue({
      assessed: 10,
      scoring: { waiting: 0, editions: ['2026-12'] },
      statements: [
        statementReport({
          statementId: 'documentation.project.business-goals',
          yes: 4,
          no: 5,
          onlyMissingBasic: 1,
        }),
        statementReport({
          statementId: 'explainability.general.meaningful',
          yes: 7,
          no: 2,
          onlyBlocker: 2,
        }),
      ],
    });
    await renderPage('/?view=statements&tag=x', api);
    const list = await screen.findByRole('list', { name: 'Statements' });
    const first = () =>
      within(list).getAllByRole('button', { expanded: false })[0];
    expect(first()).toHaveAccessibleName(
      'Understandable explanations Model explainability Missing 2 of 9 Only blocker 2',
    );
    expect(api.getStatements).toHaveBeenCalledWith(
      { tag: ['x'] },
      expect.anything(),
    );

    await userEvent.click(screen.getByRole('button', { name: /^Order/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Most missing' }));
    await waitFor(() =>
      expect(first()).toHaveAccessibleName(
        'Business goals and KPIs Documentation Missing 5 of 9 Last basic 1',
      ),
    );
    expect(address().get('statementOrder')).toBe('missing');
  });

  it('say that only the first owners are named, and name all of them', async () => {
    const api = mockApi();
    const owners = ['a', 'b', 'c'].map(name => ({
      key: `group:default/${name}`,
      title: `Team ${name}`,
      count: 1,
      applicable: 2,
    }));
    api.getStatements.mockImplementation(async ({ namedOwners = 1 }) => ({
      assessed: 10,
      scoring: { waiting: 0, editions: ['2026-12'] },
      statements: [
        statementReport({
          statementId: 'documentation.project.business-goals',
          no: 3,
          missingIn: owners.slice(0, namedOwners),
          missingInOwners: 3,
        }),
      ],
    }));
    await renderPage('/?view=statements&tag=x', api);
    await userEvent.click(
      await screen.findByRole('button', { name: /^Business goals and KPIs/ }),
    );
    expect(screen.getByText('1 of 3 shown.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 3' }));
    expect(
      await screen.findByRole('button', { name: /^Team c: missing on/ }),
    ).toBeInTheDocument();
    expect(screen.queryByText('1 of 3 shown.')).not.toBeInTheDocument();
    expect(api.getStatements).toHaveBeenLastCalledWith(
      {
        tag: ['x'],
        statement: 'documentation.project.business-goals',
        namedOwners: 2000,
      },
      expect.anything(),
    );
  });

  it('do not say that nobody answers so where no owner can be named', async () => {
    const api = mockApi();
    api.getStatements.mockResolvedValue({
      assessed: 5,
      scoring: { waiting: 0, editions: ['2026-12'] },
      statements: [
        statementReport({
          statementId: 'documentation.project.business-goals',
          yes: 0,
          no: 3,
          missingIn: [],
          missingInOwners: 0,
          practisedBy: [],
          practisedByOwners: 0,
        }),
      ],
    });
    await renderPage('/?view=statements', api);
    await userEvent.click(
      await screen.findByRole('button', { name: /^Business goals and KPIs/ }),
    );
    expect(
      screen.getByText('Only components for which no owner can be named.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Nobody says yes yet.')).toBeInTheDocument();
    expect(screen.queryByText('Nobody says no.')).toBeNull();
  });

  it('lead from a statement to those who can be asked and those who miss it', async () => {
    const api = await renderPage('/?view=statements');
    await userEvent.click(
      await screen.findByRole('button', { name: /^Business goals and KPIs/ }),
    );
    expect(
      screen.getByRole('heading', { name: 'First practical step' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'For 1 component this is the only basic that is missing.',
      ),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'ML Platform: missing on 4 of 8 components',
      }),
    );
    await screen.findByRole('dialog', {
      name: /^ML Platform · Business goals and KPIs/,
    });
    expect(api.getComponents).toHaveBeenCalledWith(
      {
        statement: 'documentation.project.business-goals',
        answer: 'no',
        groupBy: 'owner',
        group: 'group:default/ml-platform',
      },
      expect.anything(),
    );
    await userEvent.keyboard('{Escape}');

    await userEvent.click(
      screen.getByRole('button', { name: /^Understandable explanations/ }),
    );
    const practised = screen
      .getAllByRole('list', {
        name: 'Who already does it and can be asked',
      })
      .flatMap(list => within(list).queryAllByRole('link'));
    expect(practised.map(link => link.getAttribute('href'))).toEqual([
      '/catalog/default/group/search',
    ]);
  });

  it('show the months with their numbers, and lead on to what has changed', async () => {
    await renderPage('/?view=trend');
    const months = within(
      await screen.findByRole('toolbar', { name: 'Levels at month ends' }),
    ).getAllByRole('button');
    // Before the first assessment there is nothing to see.
    expect(months).toHaveLength(2);
    expect(months[1]).toHaveAccessibleName(
      'Mar 2026: 10 components assessed. Level 0: 1, Level 1: 4, Level 2: 3, Level 3: 1, No level yet: 1. On target: 4 of 8 (50%). 7 assessed for the first time. 2 came into scope.',
    );
    expect(
      screen.getByText(
        /On target in Feb 2026: 1 of 3 \(33%\); in Mar 2026: 4 of 8 \(50%\)/,
      ),
    ).toBeInTheDocument();
    await userEvent.click(months[0]);
    await waitFor(() => expect(address().get('view')).toBe('heatmap'));
    expect(address().get('heatmapMode')).toBe('change');
    expect(address().get('since')).toBe('2026-02-28');
    // What was assessed since then would look like a change.
    expect(address().get('sameComponents')).toBe('yes');
  });

  it('compare the same components on request, also as a table', async () => {
    const api = await renderPage('/?view=trend&trendAs=table');
    await screen.findByRole('row', { name: /^Mar 2026 10/ });
    await userEvent.click(screen.getByRole('radio', { name: 'The same ones' }));
    await waitFor(() =>
      expect(api.getTrend).toHaveBeenLastCalledWith(
        { sameComponents: true },
        expect.anything(),
      ),
    );
  });

  it('say how many components a comparison rests on, and when they are too few', async () => {
    await renderPage('/?view=trend');
    // 3 of 10, which is less than a third.
    const warning = await screen.findByText(
      /By the end of Feb 2026, 3 of the 10 components assessed now were assessed\. These are too few/,
    );
    expect(warning).toBeInTheDocument();
    await userEvent.click(screen.getByLabelText(/^From/));
    await userEvent.click(screen.getAllByRole('option')[1]);
    await waitFor(() => expect(address().get('from')).toMatch(/^\d{4}-\d{2}$/));
  });

  it('list components with where they are and where they mean to be', async () => {
    const api = mockApi();
    api.getComponents.mockResolvedValue({
      items: [
        componentRow({
          entityRef: 'component:default/churn',
          title: 'Churn model',
          reportedLevel: 1,
          target: 3,
          state: 'contradicted',
        }),
      ],
      totalItems: 1,
      nextCursor: null,
    });
    await renderPage('/?view=components', api);
    const row = await screen.findByRole('row', { name: /^Churn model/ });
    expect(row).toHaveTextContent('1, target 3');
    expect(row).toHaveTextContent('Declared higher than the answers allow');
    expect(
      within(row).getByRole('link', { name: 'Churn model' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/churn/mlops-maturity',
    );
    expect(api.getComponents).toHaveBeenCalledWith(
      { sort: 'attention', order: 'asc', limit: 25 },
      expect.anything(),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Basics' }));
    await waitFor(() =>
      expect(api.getComponents).toHaveBeenLastCalledWith(
        { sort: 'basics', order: 'asc', limit: 25 },
        expect.anything(),
      ),
    );
    expect(
      screen.getByRole('columnheader', { name: /^Basics/ }),
    ).toHaveAttribute('aria-sort', 'ascending');
  });

  it('remember which columns somebody wants', async () => {
    await renderPage('/?view=components');
    await screen.findByRole('columnheader', { name: /Planned steps/ });
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(
      screen.getByRole('menuitemcheckbox', { name: 'Planned steps' }),
    );
    await userEvent.click(
      screen.getByRole('menuitemcheckbox', { name: 'Tags' }),
    );
    await userEvent.keyboard('{Escape}');
    expect(
      await screen.findByRole('columnheader', { name: 'Tags' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('columnheader', { name: /Planned steps/ }),
    ).not.toBeInTheDocument();
  });

  it('do not ask for the health of the plugin without permission', async () => {
    const api = await renderPage('/?view=health');
    await screen.findByRole('button', { name: /^Assessed 10/ });
    expect(screen.queryByRole('link', { name: 'Health' })).toBeNull();
    expect(api.getHealth).not.toHaveBeenCalled();
  });
});
