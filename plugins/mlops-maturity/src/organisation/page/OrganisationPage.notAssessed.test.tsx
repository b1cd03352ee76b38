import { screen, within } from '@testing-library/react';
import { mockApi, renderPage } from '../__testUtils__/renderPage';
import { componentRow } from '../__testUtils__/reports';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(30_000);

/** One component that is not assessed, and one whose assessment says no level. */
function withoutLevel() {
  const api = mockApi();
  const none = {
    reportedLevel: null,
    declaredLevel: null,
    target: null,
    gap: null,
    onTarget: null,
    state: null,
  };
  api.getComponents.mockResolvedValue({
    items: [
      componentRow({
        ...none,
        entityRef: 'component:default/new',
        title: 'New',
        assessedAt: null,
      }),
      componentRow({
        ...none,
        entityRef: 'component:default/halfway',
        title: 'Halfway',
      }),
    ],
    totalItems: 2,
    nextCursor: null,
  });
  return api;
}

describe('a component that is not assessed', () => {
  it('is told from one without a level in the table', async () => {
    await renderPage('/?view=components', withoutLevel());
    const [, fresh, halfway] = await screen.findAllByRole('row');
    expect(within(fresh).getAllByRole('cell')[0]).toHaveTextContent(
      /^Not assessed$/,
    );
    expect(within(halfway).getAllByRole('cell')[0]).toHaveTextContent(
      /^No level yet Waits for a pick$/,
    );
  });

  it('is told from one without a level in a list', async () => {
    await renderPage('/?view=components&show=all', withoutLevel());
    const dialog = await screen.findByRole('dialog');
    const list = await within(dialog).findByRole('list', {
      name: 'Components',
    });
    const [fresh, halfway] = within(list).getAllByRole('listitem');
    expect(within(fresh).getByRole('img')).toHaveAccessibleName('Not assessed');
    expect(within(halfway).getByRole('img')).toHaveAccessibleName('No level');
  });
});
