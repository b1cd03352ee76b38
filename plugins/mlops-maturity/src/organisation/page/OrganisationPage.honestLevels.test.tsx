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
import {
  componentRow,
  heatmapGroup,
  heatmapReport,
  levelsGroup,
  levelsReport,
  pooledRatio,
} from '../__testUtils__/reports';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(30_000);

const LEVELS = levelsReport({
  total: levelsGroup({
    key: '',
    inScope: 12,
    assessed: 10,
    reported: [0, 4, 3, 0, 0],
    reportedOpen: [0, 1, 2, 0, 0],
    reportedSetAside: [0, 2, 1, 0, 0],
    withoutReported: 3,
    waitsForAnswers: 2,
    waitsForPick: 1,
    withTarget: 8,
    onTarget: 4,
    onTargetSetAside: 2,
    contradicted: 1,
    missing: { requirements: 9, components: 4, of: 8 },
  }),
  groups: [
    levelsGroup({
      key: 'group:default/a',
      title: 'A',
      inScope: 3,
      assessed: 3,
      reported: [0, 0, 3, 0, 0],
      reportedOpen: [0, 0, 2, 0, 0],
      reportedSetAside: [0, 0, 2, 0, 0],
      withTarget: 2,
      onTarget: 1,
      onTargetSetAside: 1,
    }),
  ],
});

function withLevels() {
  const api = mockApi();
  api.getLevels.mockResolvedValue(LEVELS);
  return api;
}

describe('OrganisationPage, what levels rest on', () => {
  it('keeps those with open requirements in their level, and says how many', async () => {
    await renderPage('/', withLevels());
    expect(
      await screen.findByRole('button', {
        name: 'A: Level 2, 3 of 3 components, 2 of them with open requirements, 2 of them rest on something set aside',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', {
        name: 'Whole organisation: No level yet, 3 of 12 components, 2 wait for open answers, 1 waits for a pick',
      }),
    ).toBeInTheDocument();
    const bars = screen.getByRole('list', { name: 'Level distribution' });
    const [whole, group] = within(bars).getAllByRole('listitem');
    expect(whole).toHaveTextContent('? 3 with open requirements');
    expect(whole).toHaveTextContent('⊘ 3 rest on something set aside');
    expect(whole).toHaveTextContent(
      'No level yet: 2 wait for open answers, 1 waits for a pick',
    );
    expect(group).toHaveTextContent('2 with open requirements');
    // Whether or not they are on target.
    expect(group).toHaveTextContent('⊘ 2 rest on something set aside');
    expect(group).toHaveTextContent(
      'on target 1 of 2 (50%)⊘ 1 1 of them rests on something set aside',
    );
  });

  it('says the same in the table', async () => {
    await renderPage('/?levelsAs=table', withLevels());
    const row = await screen.findByRole('row', { name: /^Whole organisation/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map(each => each.textContent);
    expect(cells).toEqual([
      '12',
      '0',
      '41 of them with open requirements2 of them rest on something set aside',
      '32 of them with open requirements1 of them rests on something set aside',
      '0',
      '0',
      '32 wait for open answers1 waits for a pick',
      '2',
      '0 / 0 / 0 / 0 / 0',
      '4 of 8 (50%)2 of them rest on something set aside',
      '1',
      '9',
    ]);
  });

  it('filters by states with their counts, and by edition where there are several', async () => {
    const api = mockApi();
    api.getFacets.mockResolvedValue({
      ...(await api.getFacets()),
      edition: [
        { key: '2026-12', title: '2026-12', count: 7 },
        { key: '2027-01', title: '2027-01', count: 3 },
      ],
      state: [{ key: 'set-aside', title: 'set-aside', count: 2 }],
    });
    api.getSummary.mockResolvedValue({
      ...summary,
      editions: [
        { edition: '2027-01', components: 3 },
        { edition: '2026-12', components: 7 },
      ],
      waitsForScoring: 2,
    });
    await renderPage('/', api);
    expect(
      await screen.findByText(
        /^Answers were given to edition 2027-01 \(3 components\) and edition 2026-12 \(7 components\) of the model/,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        '2 components are still to be scored again, so numbers may change.',
      ),
    ).toBeInTheDocument();
    await userEvent.click(await openFilter('State'));
    await userEvent.click(
      screen.getByRole('option', { name: 'Requirements set aside 2' }),
    );
    await waitFor(() => expect(address().get('state')).toBe('set-aside'));
    await userEvent.click(screen.getByLabelText('Edition of the model'));
    await userEvent.click(screen.getByRole('option', { name: '2027-01 3' }));
    await waitFor(() =>
      expect(api.getSummary).toHaveBeenLastCalledWith(
        { state: ['set-aside'], edition: ['2027-01'] },
        expect.anything(),
      ),
    );
  });

  it('offers no edition where there is one', async () => {
    await renderPage();
    await openFilter('State');
    expect(screen.queryByLabelText('Edition of the model')).toBeNull();
    expect(screen.queryByText(/Answers were given to/)).toBeNull();
  });

  it('says beside each level of a list what it rests on', async () => {
    const api = mockApi();
    api.getComponents.mockResolvedValue({
      items: [
        componentRow({
          entityRef: 'component:default/churn',
          title: 'Churn model',
          state: 'unconfirmed',
          possibleLevels: { from: 1, to: 3 },
          openRequirements: 2,
          openAnswers: ['documentation.project.business-goals', 'b'],
          setAside: 1,
          questionable: 1,
        }),
      ],
      totalItems: 1,
      nextCursor: null,
    });
    await renderPage('/?show=all', api);
    const list = await screen.findByRole('list', { name: 'Components' });
    const row = await within(list).findByRole('listitem');
    expect(
      within(row).getByRole('link', { name: 'Up to 3 with 2 open answers' }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(
        /churn.*\?view=questionnaire&statement=documentation.project.business-goals$/,
      ),
    );
    expect(
      within(row).getByRole('link', {
        name: 'Rests on 1 requirement set aside',
      }),
    ).toHaveAttribute('href', expect.stringMatching(/churn.*\?explain=level$/));
    expect(row).toHaveTextContent('1 questionable answer');
  });

  it('says between which values a percentage lies, in the list behind it', async () => {
    const api = mockApi();
    api.getSummary.mockResolvedValue({
      ...summary,
      basics: pooledRatio({
        yes: 6,
        applicable: 10,
        unanswered: 2,
        notAssessed: 10,
        excludedByHand: 4,
      }),
    });
    await renderPage('/?show=state:basics-met', api);
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'Basics: 6 of 10 (60%)Between 30% and 90%: if 2 open answers and 10 answers of components that are not assessed were all no, or all yes. With 4 answers that were set aside as no as well, at least 25%.',
    );
  });

  it('says so of a cell too', async () => {
    const api = mockApi();
    api.getHeatmap.mockResolvedValue(
      heatmapReport({
        total: heatmapGroup({ key: '', inScope: 12, assessed: 10 }, [5, 3, 2]),
      }),
    );
    await renderPage('/?view=heatmap&expanded=explainability', api);
    await userEvent.click(
      await cell(/^Whole organisation, Understandable explanations, 50%/),
    );
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'Between 42% and 75%: if 2 open answers and 2 answers of components that are not assessed were all no, or all yes.',
    );
  });

  it('counts each missing requirement once, and gives the basics a gap of their own', async () => {
    const api = mockApi();
    api.getHeatmap.mockResolvedValue(
      heatmapReport({
        total: heatmapGroup({
          key: '',
          inScope: 12,
          assessed: 10,
          needs: [],
          missing: { requirements: 9, components: 4, of: 8 },
          basics: { yes: 60, applicable: 90 },
        }),
      }),
    );
    await renderPage('/?view=heatmap&heatmapMode=gap', api);
    const missing = await cell(
      'Whole organisation, Requirements missing, 9, in 4 of 8',
    );
    expect(missing).toHaveTextContent('9in 4 of 8');
    await userEvent.click(missing);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await userEvent.click(
      await cell('Whole organisation, All basics, −33%, 30 of 90 missing'),
    );
    await screen.findByRole('dialog', {
      name: 'Whole organisation · Basics open',
    });
  });

  it('says where results that are compared are not scored alike', async () => {
    const api = mockApi();
    const trend = await api.getTrend();
    api.getTrend.mockResolvedValue({
      ...trend,
      scoring: { waiting: 2, editions: ['2026-12', '2027-01'] },
    });
    await renderPage('/?view=trend', api);
    expect(
      await screen.findByText(
        'Not all results are scored alike, so a difference may come from the rules alone. 2 results are still to be scored again. They follow the editions 2026-12 and 2027-01 of the model.',
      ),
    ).toBeInTheDocument();
  });
});
