import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  address,
  mockApi,
  renderPage,
  summary,
} from '../__testUtils__/renderPage';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(30_000);

const STATEMENT = 'traceability.ml-code.model-code-version-control';

function withRegister() {
  return {
    ...mockApi(),
    getSummary: jest.fn().mockResolvedValue(summary),
    getExclusions: jest.fn().mockResolvedValue({
      items: [
        {
          entityRef: 'component:default/churn',
          title: 'Churn model',
          owners: [{ ref: 'group:default/a', title: 'A' }],
          reportedLevel: 2,
          exclusions: [
            {
              statementId: STATEMENT,
              reason: 'A vendor trains it',
              updatedAt: '2026-03-01T10:00:00.000Z',
              setAside: ['level-2.model-code-versioned'],
            },
            {
              statementId: 'explainability.general.meaningful',
              reason: 'No person is concerned',
              updatedAt: null,
              setAside: [],
            },
          ],
        },
      ],
      nextCursor: null,
      components: 1,
      exclusions: 2,
      statements: [
        {
          statementId: 'explainability.general.meaningful',
          excluded: 1,
          of: 10,
          holdsLevel: 0,
        },
        { statementId: STATEMENT, excluded: 3, of: 10, holdsLevel: 1 },
      ],
    }),
  };
}

describe('the register of exclusions', () => {
  it('is reached from the list and says what, where, why, and since when', async () => {
    await renderPage('/?view=components&owner=a', withRegister());
    expect(screen.queryByRole('link', { name: 'Exclusions' })).toBeNull();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Exclusions' }),
    );
    const table = await screen.findByRole('table');
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/^Churn model/);
    expect(first).toHaveTextContent('Level 2 rests on it');
    expect(first).toHaveTextContent('A vendor trains it');
    expect(first).toHaveTextContent(/Mar 1, 2026\d+ days old/);
    expect(within(first).getByRole('link', { name: 'A' })).toBeInTheDocument();
    expect(second).toHaveTextContent('No person is concerned');
    expect(second).not.toHaveTextContent('rests on it');
    expect(screen.getByText('2 exclusions, 1 component')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Exclusions', current: 'page' }),
    ).toBeInTheDocument();
    expect(address().get('owner')).toBe('a');
  });

  it('narrows down to a statement, and to what a level rests on', async () => {
    const api = withRegister();
    await renderPage('/?view=exclusions', api);
    const shares = await screen.findByRole('list', {
      name: 'Exclusions by statement',
    });
    const [most] = within(shares).getAllByRole('button');
    expect(most).toHaveTextContent('3 of 10 (30%)');
    await userEvent.click(most);
    await userEvent.click(
      screen.getByRole('radio', { name: 'Holding up a level' }),
    );
    await waitFor(() =>
      expect(api.getExclusions).toHaveBeenLastCalledWith(
        { statement: STATEMENT, holdsLevel: true, limit: 25 },
        expect.anything(),
      ),
    );
    expect(address().get('excluded')).toBe(STATEMENT);

    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    await waitFor(() =>
      expect(api.exportReport).toHaveBeenCalledWith('exclusions', {
        statement: STATEMENT,
        holdsLevel: true,
        separator: undefined,
      }),
    );
  });

  it('is complete on paper', async () => {
    const api = withRegister();
    const whole = await api.getExclusions();
    const page = (from: number, nextCursor: string | null) => ({
      ...whole,
      components: 250,
      exclusions: 500,
      nextCursor,
      items: Array.from({ length: nextCursor ? 100 : 50 }, (_, index) => ({
        ...whole.items[0],
        entityRef: `component:default/c${from + index}`,
        title: `Component ${from + index}`,
      })),
    });
    api.getExclusions.mockImplementation(
      async ({ cursor }: { cursor?: string }) => {
        switch (cursor) {
          case undefined:
            return page(0, 'a');
          case 'a':
            return page(100, 'b');
          default:
            return page(200, null);
        }
      },
    );
    await renderPage('/?view=exclusions&print=yes', api);
    expect(
      await screen.findByRole('rowheader', { name: 'Component 249' }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('rowheader')).toHaveLength(250);
    expect(screen.queryByText(/^The first/)).toBeNull();
  });

  it('says on paper where it ends before all is told', async () => {
    const api = withRegister();
    const whole = await api.getExclusions();
    api.getExclusions.mockResolvedValue({
      ...whole,
      components: 1500,
      nextCursor: 'more',
      items: Array.from({ length: 1_000 }, (_, index) => ({
        ...whole.items[0],
        exclusions: whole.items[0].exclusions.slice(0, 1),
        entityRef: `component:default/c${index}`,
        title: `Component ${index}`,
      })),
    });
    await renderPage('/?view=exclusions&print=yes', api);
    expect(
      await screen.findByText(
        'The first 1,000 of 1,500 components. The CSV file has all of them.',
      ),
    ).toBeInTheDocument();
  });
});
