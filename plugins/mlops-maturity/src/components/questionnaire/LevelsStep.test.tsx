import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, notAssessed } from '../../__fixtures__/assessments';
import { renderQuestionnaire } from './__testUtils__/renderQuestionnaire';

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

describe('LevelsStep', () => {
  beforeEach(() => window.localStorage.clear());

  it('picks an option, which counts as the highest level it describes', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      notAssessed({ draft: aDraft({ level: 4, picks: { people: null } }) }),
      '?section=levels',
    );
    expect(screen.getByText(/No level is declared/)).toBeInTheDocument();

    await user.click(
      screen.getByRole('radio', {
        name: 'Roles work in isolation Levels 0–1',
      }),
    );

    expect(
      screen.getByText('Declared: Level 1 · DevOps, no MLOps, set by People.'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(backend.view.draft?.document.picks.people).toBe(1),
    );

    await user.click(
      screen.getByRole('button', { name: 'Clear the pick for People' }),
    );
    await waitFor(() =>
      expect(backend.view.draft?.document.picks.people).toBeNull(),
    );
  });
});
