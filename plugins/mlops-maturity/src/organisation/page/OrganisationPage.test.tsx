import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import {
  address,
  cell,
  mockApi,
  renderPage,
} from '../__testUtils__/renderPage';
import { componentRow } from '../__testUtils__/reports';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(30_000);

describe('OrganisationPage', () => {
  it('sums up the organisation and opens what each number counts', async () => {
    const api = await renderPage();
    const tile = await screen.findByRole('button', {
      name: 'On target 4 50% of 8 with a level and a target',
    });
    expect(
      within(screen.getByRole('toolbar', { name: 'Summary' }))
        .getAllByRole('button')
        .map(button => button.textContent),
    ).toEqual([
      'Assessed 10 83% of 12 in scope',
      'On target 4 50% of 8 with a level and a target',
      'Stale 2 20% of 10 assessed',
      'Contradicted 1 10% of 10 assessed',
    ]);
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

  it('says what MLOps mature means beside the list that it opens', async () => {
    await renderPage('/?show=state:basics-met');
    expect(
      await screen.findByRole('dialog', {
        name: 'Whole organisation · MLOps mature',
      }),
    ).toHaveTextContent(maturityModel.background.mature.definition);
  });

  it('says what holds components back, and lists those of each bar', async () => {
    const api = await renderPage('/?tag=x');
    const section = await screen.findByRole('region', {
      name: 'What holds components back',
    });
    await userEvent.click(
      within(section).getByRole('button', {
        name: 'Pick for People 3 of 4 (75%)',
      }),
    );
    await screen.findByRole('dialog', {
      name: 'All that match · Held back by People',
    });
    expect(api.getComponents).toHaveBeenLastCalledWith(
      { tag: ['x'], heldBackBy: ['people'] },
      expect.anything(),
    );
    expect(address().get('show')).toBe('dimension:people');

    await userEvent.keyboard('{Escape}');
    await userEvent.click(
      within(section).getByRole('button', {
        name: 'A requirement is answered no or open 1 of 4 (25%)',
      }),
    );
    await waitFor(() =>
      expect(api.getComponents).toHaveBeenLastCalledWith(
        { tag: ['x'], heldBackBy: ['answers'] },
        expect.anything(),
      ),
    );
  });

  it('opens no list that cannot hold what its bar counts', async () => {
    await renderPage('/?heldBackBy=technology&heldBackBy=answers');
    const section = await screen.findByRole('region', {
      name: 'What holds components back',
    });
    expect(section).toHaveTextContent('Pick for People 3 of 4 (75%)');
    expect(section).toHaveTextContent(
      '4 requirements are missing, in 4 of 8 components with a target',
    );
    expect(
      within(section)
        .getAllByRole('button')
        .map(button => button.textContent?.replace(/ \d.*/, '')),
    ).toEqual([
      'A requirement is answered no or open',
      'Pick for Technology',
      'List all of them',
    ]);
  });

  it('prints the counts of every level, with missing data on its own', async () => {
    const api = await renderPage();
    expect(
      await screen.findByRole('button', {
        name: 'Whole organisation: Not assessed, 2 of 12 components',
      }),
    ).toHaveTextContent('2');
    expect(screen.getByText('on target 3 of 7 (43%)')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'ML Platform: Level 2, 4 of 9 components',
      }),
    );
    await screen.findByRole('dialog', { name: 'ML Platform · Level 2' });
    expect(api.getComponents).toHaveBeenCalledWith(
      { level: ['2'], groupBy: 'owner', group: 'group:default/ml-platform' },
      expect.anything(),
    );
  });

  it('takes one tab stop for a bar, and the arrow keys within', async () => {
    await renderPage();
    const bar = await screen.findByRole('toolbar', { name: 'ML Platform' });
    const parts = within(bar).getAllByRole('button');
    expect(parts.map(part => part.tabIndex)).toEqual([0, -1, -1]);
    parts[0].focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(parts[2]).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(parts.map(part => part.tabIndex)).toEqual([-1, 0, -1]);
    await userEvent.keyboard('{Enter}');
    expect(
      await screen.findByRole('dialog', { name: 'ML Platform · Level 2' }),
    ).toBeInTheDocument();
  });

  it('goes up the hierarchy of owners', async () => {
    const api = await renderPage();
    await userEvent.click(await screen.findByLabelText(/^Hierarchy/));
    await userEvent.click(screen.getByRole('option', { name: '1, the top' }));
    await waitFor(() =>
      expect(api.getLevels).toHaveBeenLastCalledWith(
        { groupBy: 'owner', depth: 1, limit: 20 },
        expect.anything(),
      ),
    );
    expect(address().get('depth')).toBe('1');
    await userEvent.click(screen.getByLabelText(/^Hierarchy/));
    await userEvent.click(screen.getByRole('option', { name: 'Catalog' }));
    await waitFor(() => expect(address().get('depth')).toBeNull());
  });

  it('asks for the components that belong to no group', async () => {
    const api = await renderPage('/?view=heatmap');
    await userEvent.click(await cell('No owner, Assessed, 33%, 1 of 3'));
    await screen.findByRole('dialog', { name: 'No owner · Assessed' });
    expect(api.getComponents).toHaveBeenCalledWith(
      { state: ['assessed'], groupBy: 'owner', group: '' },
      expect.anything(),
    );
  });

  it('shows the view of a shared link', async () => {
    const api = mockApi();
    await renderPage(
      '/?view=heatmap&expanded=explainability&columnOrder=name&group=group%3Adefault%2Fml-platform&show=statement%3Aexplainability.general.meaningful&answer=yes&nonsense=1',
      api,
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
    // What the cell says is not asked for once more.
    expect(api.getComponents).toHaveBeenCalledTimes(1);
    expect(api.getHeatmap).toHaveBeenCalledTimes(1);
    await userEvent.click(within(dialog).getByRole('tab', { name: 'No (2)' }));
    expect(address().get('answer')).toBeNull();
    expect(address().get('expanded')).toBe('explainability');
    expect(address().get('nonsense')).toBe('1');
  });

  it('does not count again what a statement says', async () => {
    const api = await renderPage(
      '/?view=statements&show=statement%3Adocumentation.project.business-goals',
    );
    expect(
      await screen.findByRole('dialog', { name: /: 4 of 9 yes$/ }),
    ).toBeInTheDocument();
    expect(api.getComponents).toHaveBeenCalledTimes(1);
    expect(api.getStatements).toHaveBeenCalledTimes(1);
  });

  it('counts the answers behind a list that no cell was opened for', async () => {
    const api = mockApi();
    api.getComponents.mockImplementation(async ({ answer, limit }) => ({
      items: [],
      totalItems: answer === 'yes' && limit === 1 ? 6 : 2,
      nextCursor: null,
    }));
    await renderPage(
      '/?view=statements&group=group%3Adefault%2Fml-platform&show=statement%3Aexplainability.general.meaningful&answer=yes',
      api,
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'ML Platform · Understandable explanations: 6 of 10 yes',
    });
    expect(
      within(dialog).getByRole('tab', { name: 'Not applicable (2)' }),
    ).toBeInTheDocument();
  });

  it('shows the day and the evidence of an answer, and no address that runs', async () => {
    const api = mockApi();
    api.getComponents.mockResolvedValue({
      items: [
        componentRow({
          entityRef: 'component:default/churn',
          title: 'Churn model',
          answer: 'yes',
          answerDetail: {
            updatedAt: '2026-03-01T10:00:00.000Z',
            evidence: [
              { url: 'https://example.org/report', title: 'Report' },
              // eslint-disable-next-line no-script-url
              { url: 'javascript:alert(1)', title: 'Trap' },
            ],
          },
        }),
      ],
      totalItems: 1,
      nextCursor: null,
    });
    await renderPage(
      '/?show=statement%3Aexplainability.general.meaningful&answer=yes',
      api,
    );
    const evidence = await screen.findByRole('list', {
      name: 'Evidence for Churn model',
    });
    expect(within(evidence).getAllByRole('link')).toHaveLength(1);
    expect(
      within(evidence).getByRole('link', { name: /^Report/ }),
    ).toHaveAttribute('href', 'https://example.org/report');
    expect(screen.getByText(/answered Mar 1, 2026/)).toBeInTheDocument();
  });

  it('opens the list behind a cell and returns the focus to the cell', async () => {
    await renderPage('/?view=heatmap&expanded=explainability');
    const origin = await cell(
      'ML Platform, Understandable explanations, 75%, 6 of 8, 1 not applicable',
    );
    await userEvent.click(origin);
    const dialog = await screen.findByRole('dialog', {
      name: /^ML Platform · Understandable explanations/,
    });
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
    const api = await renderPage('/?view=heatmap');
    await userEvent.click(
      await cell(/^ML Platform, Model explainability, 94%, 33 of 35/),
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
      expect(api.getComponents).toHaveBeenCalledWith(
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
    await screen.findByText(
      'The components could not be loaded: no connection',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
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

  it('shows the levels as a table', async () => {
    await renderPage('/?levels=declared');
    await userEvent.click(
      await screen.findByRole('button', { name: 'As table' }),
    );
    expect(
      within(screen.getByRole('table')).getByRole('row', {
        name: /^ML Platform 9 /,
      }),
    ).toHaveTextContent('3 of 7 (43%)');
    expect(Object.fromEntries(address())).toEqual({
      levels: 'declared',
      levelsAs: 'table',
    });
  });

  it('asks for another grouping', async () => {
    const api = await renderPage('/?levelsAs=table');
    await userEvent.click(await screen.findByLabelText(/^Group by/));
    await userEvent.click(screen.getByRole('option', { name: 'System' }));
    await waitFor(() =>
      expect(api.getLevels).toHaveBeenLastCalledWith(
        { groupBy: 'system', limit: 20 },
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
