import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotAllowedError } from '@backstage/errors';
import { mockApi, renderPage } from '../__testUtils__/renderPage';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(60_000);

const EXCLUSIONS = {
  items: [],
  exclusions: 0,
  components: 0,
  statements: [],
  nextCursor: null,
};

function apiOfViews() {
  return {
    ...mockApi(),
    getExclusions: jest.fn().mockResolvedValue(EXCLUSIONS),
  };
}

/** The views, the report that each is about, and what it is called. */
const VIEWS = [
  ['overview', 'getLevels', 'Level distribution'],
  ['heatmap', 'getHeatmap', 'Practices'],
  ['statements', 'getStatements', 'Statements'],
  ['trend', 'getTrend', 'Trend'],
  ['components', 'getComponents', 'Components'],
  ['exclusions', 'getExclusions', 'Exclusions'],
] as const;

const region = (name: string) => screen.findByRole('region', { name });

const skeletons = (element: HTMLElement) =>
  element.querySelectorAll('.MuiSkeleton-root');

describe.each(VIEWS)('the view %s', (view, report, name) => {
  it('keeps the place of what is on its way', async () => {
    const api = apiOfViews();
    api[report].mockReturnValue(new Promise(() => {}));
    await renderPage(`/?view=${view}`, api);
    expect(skeletons(await region(name))).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says once what failed, in its place, and tries again', async () => {
    const api = apiOfViews();
    api[report].mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await renderPage(`/?view=${view}`, api);
    const panel = await region(name);
    await waitFor(() =>
      expect(panel).toContainElement(screen.getByRole('alert')),
    );
    expect(skeletons(panel)).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.queryByText(/could not be loaded/)).toBeNull(),
    );
    expect(api[report]).toHaveBeenCalledTimes(2);
  });

  it('says once that it may not be seen', async () => {
    const api = apiOfViews();
    const denied = new NotAllowedError('denied');
    api.getSummary.mockRejectedValue(denied);
    api.getFacets.mockRejectedValue(denied);
    api[report].mockRejectedValue(denied);
    await renderPage(`/?view=${view}`, api);
    expect(
      await screen.findAllByText(/do not have permission to see this/),
    ).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(skeletons(document.body)).toHaveLength(0);
  });

  it('dims the numbers of the question before', async () => {
    const api = apiOfViews();
    await renderPage(`/?view=${view}&lifecycle=production`, api);
    const panel = await region(name);
    await waitFor(() => expect(panel).toHaveAttribute('aria-busy', 'false'));
    api[report].mockReturnValue(new Promise(() => {}));
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() =>
      expect(panel.querySelector('[data-outdated]')).toBeInTheDocument(),
    );
    expect(skeletons(panel)).toHaveLength(0);
  });
});
