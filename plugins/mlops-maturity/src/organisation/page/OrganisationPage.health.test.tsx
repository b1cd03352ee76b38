import { cleanup, screen, within } from '@testing-library/react';
import { health, mockApi, renderPage } from '../__testUtils__/renderPage';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(30_000);

// In a file of their own, as what somebody may do is remembered for a page.
describe('the health view of the organisation page', () => {
  it('shows administrators how the plugin is doing', async () => {
    const api = mockApi();
    await renderPage('/?view=health', api, { admin: true });
    const view = await screen.findByRole('region', { name: 'Health' });
    expect(view).toHaveTextContent('The catalog did not answer');
    expect(view).toHaveTextContent('20261121140000_report_facts.js');
    expect(view).toHaveTextContent('1,234');
  });

  it('tells administrators what of the catalog is held back, and that nothing is in scope', async () => {
    const api = mockApi();
    api.getHealth.mockResolvedValue({
      ...health,
      components: 0,
      heldBack: { since: '2026-03-04T10:00:00.000Z', components: 62, nodes: 9 },
    });
    await renderPage('/?view=health', api, { admin: true });
    const view = await screen.findByRole('region', { name: 'Health' });
    expect(view).toHaveTextContent(
      /without 62 components and 9 groups, systems and domains/,
    );
    expect(view).toHaveTextContent(/Compare mlopsMaturity.entityFilter/);
  });

  it('shows administrators what looks like ML and is not in scope', async () => {
    const api = mockApi();
    await renderPage('/?view=health', api, { admin: true });
    const table = await screen.findByRole('table', {
      name: 'Looks like machine learning, not in scope',
    });
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map(row =>
          within(row)
            .getAllByRole('cell')
            .map(cell => cell.textContent),
        ),
    ).toEqual([
      [
        'Resource',
        'ai-model',
        '1,300',
        '- {"kind":"Resource","spec.type":"ai-model"}',
      ],
      [
        'AiResource',
        'none',
        '2',
        '- {"kind":"AiResource","spec.type":{"$exists":false}}',
      ],
    ]);
    const view = screen.getByRole('region', { name: 'Health' });
    expect(view).toHaveTextContent(/mlopsMaturity: entityFilter: \$any: - /);
  });

  it('says that nothing is left out, or that nobody knows', async () => {
    const api = mockApi();
    api.getHealth.mockResolvedValue({
      ...health,
      outOfScope: [],
    });
    await renderPage('/?view=health', api, { admin: true });
    expect(
      await screen.findByText(/^Nothing that looks like machine learning/),
    ).toBeInTheDocument();

    cleanup();
    const other = mockApi();
    other.getHealth.mockResolvedValue({
      ...health,
      outOfScope: null,
    });
    await renderPage('/?view=health', other, { admin: true });
    expect(
      await screen.findByText(/^The catalog could not be asked/),
    ).toBeInTheDocument();
  });
});
