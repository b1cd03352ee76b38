import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, notAssessed } from '../../../__fixtures__/assessments';
import {
  choice,
  DOCUMENTATION,
  goals,
  GOALS,
  team,
  TEAM,
} from '../../__testUtils__/queries';
import { renderQuestionnaire } from '../../__testUtils__/renderQuestionnaire';

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

const RISK = 'documentation.project.risk-evaluation';

describe('answering a subsection at once', () => {
  beforeEach(() => window.localStorage.clear());

  const openDialog = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(
      screen.getByRole('button', {
        name: 'Answer all of Project documentation',
      }),
    );
    return screen.findByRole('dialog');
  };

  it('fills what is open, in one request, and can be undone', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      notAssessed({ draft: aDraft({ answers: { [TEAM]: 'no' } }) }),
      DOCUMENTATION,
    );

    const dialog = await openDialog(user);
    await user.click(within(dialog).getByRole('radio', { name: 'Yes' }));
    expect(
      within(dialog).getByText('No answer is replaced.'),
    ).toBeInTheDocument();
    await user.click(
      within(dialog).getByRole('button', { name: 'Answer 2 statements' }),
    );

    await waitFor(() =>
      expect(backend.changes).toEqual([
        { answers: { [GOALS]: { value: 'yes' }, [RISK]: { value: 'yes' } } },
      ]),
    );
    expect(choice(team(), 'No')).toBeChecked();

    await user.click(choice(goals(), 'No'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(backend.view.draft?.document.answers).toMatchObject({
        [GOALS]: { value: 'no' },
        [TEAM]: { value: 'no' },
      }),
    );
    await waitFor(() =>
      expect(backend.view.draft?.document.answers[RISK]).toBeUndefined(),
    );
  });

  it('says how many answers it would replace before it does', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      notAssessed({
        draft: aDraft({ answers: { [TEAM]: 'no', [RISK]: 'yes' } }),
      }),
      DOCUMENTATION,
    );

    const dialog = await openDialog(user);
    await user.click(
      within(dialog).getByRole('radio', { name: 'Not applicable' }),
    );
    await user.click(within(dialog).getByRole('radio', { name: /^All 3/ }));
    expect(
      within(dialog).getByText('2 answers are replaced by this.'),
    ).toBeInTheDocument();
    const confirm = within(dialog).getByRole('button', {
      name: 'Answer 3 and replace what they say',
    });
    expect(confirm).toBeDisabled();
    await user.type(
      within(dialog).getByRole('textbox', { name: /Why/ }),
      'No project',
    );
    await user.click(confirm);

    const answer = { value: 'not-applicable', reason: 'No project' };
    await waitFor(() =>
      expect(backend.changes).toEqual([
        { answers: { [GOALS]: answer, [TEAM]: answer, [RISK]: answer } },
      ]),
    );
  });

  it('ticks all parts of a yes, and says what leaving out sets aside', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      notAssessed(),
      '?section=monitoring',
    );
    await user.click(
      screen.getByRole('button', {
        name: 'Answer all of Infrastructure monitoring',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    await user.click(
      within(dialog).getByRole('radio', { name: 'Not applicable' }),
    );
    expect(
      within(dialog).getByText(/A level rests on 1 of them\. Left out/),
    ).toBeInTheDocument();

    await user.click(within(dialog).getByRole('radio', { name: 'Yes' }));
    expect(
      within(dialog).getByText(/a yes ticks all of them/),
    ).toBeInTheDocument();
    await user.click(
      within(dialog).getByRole('button', { name: /^Answer \d/ }),
    );
    await waitFor(() =>
      expect(
        backend.view.draft?.document.answers[
          'monitoring.infrastructure.health-alerting'
        ],
      ).toMatchObject({
        value: 'yes',
        parts: { health: true, alerting: true },
      }),
    );
  });
});
