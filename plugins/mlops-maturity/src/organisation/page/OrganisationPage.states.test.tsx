import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InputError, NotAllowedError, ResponseError } from '@backstage/errors';
import {
  address,
  mockApi,
  renderPage,
  summary,
} from '../__testUtils__/renderPage';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(30_000);

describe('OrganisationPage without numbers', () => {
  it('offers to try again when a report fails', async () => {
    const api = mockApi();
    api.getLevels.mockRejectedValueOnce(new Error('no connection'));
    await renderPage('/', api);
    await screen.findByText(
      'The level distribution could not be loaded: no connection',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('toolbar', { name: 'ML Platform' }),
    ).toBeInTheDocument();
  });

  it('says once that the database is away, and shows everything once it is back', async () => {
    const api = mockApi();
    const away = await ResponseError.fromResponse(
      new Response(
        JSON.stringify({
          error: { name: 'ServiceUnavailableError', message: 'reference 1234' },
          response: { statusCode: 503 },
          dependency: 'database',
        }),
        { status: 503, headers: { 'content-type': 'application/json' } },
      ),
    );
    const reports = [api.getSummary, api.getLevels, api.getFacets];
    reports.forEach(report => report.mockRejectedValueOnce(away));
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    try {
      await renderPage('/', api);
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent(
        'The database of MLOps Maturity does not answer at the moment. Nothing that was saved is lost',
      );
      expect(alert).not.toHaveTextContent('reference');
      await user.tab();
      expect(screen.getAllByRole('alert')).toHaveLength(1);
      await act(() => jest.advanceTimersByTimeAsync(11_000));
      expect(
        await screen.findByRole('toolbar', { name: 'ML Platform' }),
      ).toBeInTheDocument();
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
  });

  it('says so when somebody may not see reports', async () => {
    const api = mockApi();
    api.getSummary.mockRejectedValue(new NotAllowedError('denied'));
    await renderPage('/', api);
    expect(
      await screen.findByText(/do not have permission to see this/),
    ).toBeInTheDocument();
  });

  it('explains how components get in scope', async () => {
    const api = mockApi();
    api.getSummary.mockResolvedValue({ ...summary, inScope: 0, assessed: 0 });
    await renderPage('/', api);
    await screen.findByRole('heading', {
      name: 'No component is in scope yet',
    });
    expect(screen.getByText(/mlops-maturity\/assess/)).toBeInTheDocument();
    expect(screen.queryByRole('toolbar', { name: 'Summary' })).toBeNull();
  });

  it('offers to clear filters that match nothing', async () => {
    const api = mockApi();
    api.getSummary.mockImplementation(async filter =>
      filter.tag ? { ...summary, inScope: 0, assessed: 0 } : summary,
    );
    await renderPage('/?tag=none', api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear filters' }),
    );
    expect(
      await screen.findByRole('button', { name: /^Assessed 10/ }),
    ).toBeInTheDocument();
  });

  it('explains how to start when nothing is assessed', async () => {
    const api = mockApi();
    api.getSummary.mockResolvedValue({ ...summary, assessed: 0 });
    await renderPage('/?view=statements', api);
    await screen.findByRole('heading', { name: 'Nothing is assessed yet' });
    await userEvent.click(
      screen.getByRole('button', { name: 'List the components' }),
    );
    expect(
      await screen.findByRole('dialog', {
        name: 'Whole organisation · Components in scope',
      }),
    ).toBeInTheDocument();
  });

  it('does not say that targets are reached where there are none', async () => {
    const api = mockApi();
    api.getSummary.mockResolvedValue({
      ...summary,
      onTarget: 0,
      withTarget: 0,
      heldBack: { components: 0, byDimension: {}, byAnswers: 0 },
    });
    await renderPage('/?target=none', api);
    expect(
      await screen.findByText(/No component has both a level and a target yet/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/No component is below its target/)).toBeNull();
  });

  it('knows that a filter leaves only unassessed components over', async () => {
    const api = mockApi();
    api.getSummary.mockImplementation(async filter =>
      filter.tag ? { ...summary, inScope: 5, assessed: 0 } : summary,
    );
    await renderPage('/?view=heatmap&tag=new', api);
    await screen.findByRole('heading', {
      name: 'None of the 5 components that match is assessed yet',
    });
    expect(screen.queryByText('Nothing is assessed yet')).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(
      await screen.findByRole('treegrid', { name: 'Practices by group' }),
    ).toBeInTheDocument();
  });

  it.each([
    ['statements', 'No statement applies to any assessed component here.'],
    ['trend', 'Nothing was assessed in this time span.'],
    ['components', 'No components here.'],
  ])(
    'offers to clear the filters where the view %s is empty',
    async (view, text) => {
      const api = mockApi();
      api.getStatements.mockResolvedValue({
        assessed: 10,
        statements: [],
        scoring: { waiting: 0, editions: ['2026-12'] },
      });
      api.getTrend.mockResolvedValue({
        months: [],
        sameComponents: false,
        componentsCompared: null,
      });
      api.getComponents.mockResolvedValue({
        items: [],
        totalItems: 0,
        nextCursor: null,
      });
      await renderPage(`/?view=${view}&tag=x`, api);
      const note = await screen.findByText(new RegExp(text));
      expect(note).toHaveTextContent(
        'Only what matches the filters is counted',
      );
      await userEvent.click(
        screen.getByRole('button', { name: 'Clear filters' }),
      );
      expect(await screen.findByText(text)).toBeInTheDocument();
      expect(address().get('tag')).toBeNull();
    },
  );

  it('names a filter value of the address that does not exist', async () => {
    await renderPage('/?level=9&level=2');
    const alert = await screen.findByText(/“9” in the address does not exist/);
    expect(alert).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(address().getAll('level')).toEqual(['2']);
    expect(screen.queryByText(/in the address does not exist/)).toBeNull();
  });

  it('names a filter that the backend refuses once, and takes it off', async () => {
    const api = mockApi();
    const refuse = async (filter: { owner?: string[] }) => {
      if (filter.owner) {
        throw new InputError('owner: "a b" is no entity reference');
      }
      return summary;
    };
    api.getSummary.mockImplementation(refuse);
    await renderPage('/?owner=a+b', api);
    await screen.findByText(
      'These filters cannot be used: owner: "a b" is no entity reference',
    );
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(
      await screen.findByRole('button', { name: /^Assessed 10/ }),
    ).toBeInTheDocument();
    expect(address().get('owner')).toBeNull();
  });
});
