import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { notAssessed } from '../../__fixtures__/assessments';
import {
  choice,
  details,
  DOCUMENTATION,
  goals,
  GOALS,
  openTools,
  saved,
  team,
} from '../__testUtils__/queries';
import { renderQuestionnaire } from '../__testUtils__/renderQuestionnaire';

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

describe('keyboard shortcuts', () => {
  beforeEach(() => window.localStorage.clear());

  it('answer and move while a statement has the focus, and keep it', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(notAssessed(), DOCUMENTATION);
    choice(goals(), 'Yes').focus();

    await user.keyboard('n');
    await saved();
    expect(choice(goals(), 'No')).toBeChecked();
    expect(choice(goals(), 'No')).toHaveFocus();
    expect(screen.getByText('Business goals and KPIs: No')).toBeInTheDocument();
    expect(backend.changes).toEqual([
      { answers: { [GOALS]: { value: 'no' } } },
    ]);

    await user.keyboard('j');
    expect(choice(team(), 'Yes')).toHaveFocus();
    await user.keyboard('k');
    expect(choice(goals(), 'No')).toHaveFocus();
    await user.keyboard('k');
    expect(choice(goals(), 'No')).toHaveFocus();

    await user.keyboard('e');
    expect(details(goals())).toHaveFocus();
    expect(
      within(goals()).getByRole('button', { name: 'Add an evidence link' }),
    ).toBeInTheDocument();
  });

  it('lead to the reason of a not applicable and are quiet while typing', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(notAssessed(), DOCUMENTATION);
    choice(goals(), 'Yes').focus();

    await user.keyboard('x');
    const reason = within(goals()).getByRole('textbox', { name: /Why/ });
    expect(reason).toHaveFocus();
    await user.keyboard('yes, enjoy kayaks');
    expect(reason).toHaveValue('yes, enjoy kayaks');
    await user.tab();

    await waitFor(() =>
      expect(backend.view.draft?.document.answers[GOALS]).toMatchObject({
        value: 'not-applicable',
        reason: 'yes, enjoy kayaks',
      }),
    );
  });

  it('do nothing elsewhere, with a modifier, or once switched off', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(notAssessed(), DOCUMENTATION);
    screen.getByRole('button', { name: 'Review' }).focus();
    await user.keyboard('y');
    choice(goals(), 'Yes').focus();
    await user.keyboard('{Control>}y{/Control}');
    expect(choice(goals(), 'Yes')).not.toBeChecked();

    await openTools();
    await user.click(
      screen.getByRole('button', { name: 'Keyboard shortcuts' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Next statement')).toBeInTheDocument();
    await user.click(
      within(dialog).getByRole('checkbox', { name: 'Use these shortcuts' }),
    );
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());

    choice(goals(), 'Yes').focus();
    await user.keyboard('y');
    expect(choice(goals(), 'Yes')).not.toBeChecked();
    expect(backend.changes).toEqual([]);
  });
});
