import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TYPING_PAUSE_MS } from '../../draft/DraftEditor';
import { aDraft, assessed, notAssessed } from '../../__fixtures__/assessments';
import {
  choice,
  details,
  DOCUMENTATION,
  goals,
  GOALS,
  saved,
  team,
  TEAM,
} from '../__testUtils__/queries';
import { renderQuestionnaire } from '../__testUtils__/renderQuestionnaire';

/** The list of parts tells how far each of them is. */
const expectProgress = (text: string) =>
  expect(
    screen.getByRole('link', { name: `Documentation ${text}` }),
  ).toBeInTheDocument();

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

describe('SectionPart', () => {
  beforeEach(() => window.localStorage.clear());

  it('saves an answer given with the mouse and says so', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(notAssessed(), DOCUMENTATION);
    expectProgress('0 of 8 answered');

    await user.click(choice(goals(), 'Yes'));
    await saved();

    expect(choice(goals(), 'Yes')).toBeChecked();
    expect(backend.changes).toEqual([
      { answers: { [GOALS]: { value: 'yes' } } },
    ]);
    expectProgress('1 of 8 answered');
    expect(screen.getByText('1 of 56 answered')).toBeInTheDocument();
  });

  it('is answered with the keyboard alone and keeps the focus', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(notAssessed(), DOCUMENTATION);

    choice(goals(), 'Yes').focus();
    await user.keyboard(' ');
    await saved();
    expect(choice(goals(), 'Yes')).toBeChecked();
    expect(choice(goals(), 'Yes')).toHaveFocus();

    await user.keyboard('{ArrowRight}');
    await waitFor(() =>
      expect(backend.view.draft?.document.answers[GOALS]?.value).toBe('no'),
    );
    expect(choice(goals(), 'No')).toBeChecked();
    expect(choice(goals(), 'No')).toHaveFocus();

    await user.tab();
    expect(details(goals())).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.click(
      within(goals()).getByRole('button', {
        name: 'Clear the answer to Business goals and KPIs',
      }),
    );
    await waitFor(() =>
      expect(backend.view.draft?.document.answers).toEqual({}),
    );
    expect(choice(goals(), 'Yes')).toHaveFocus();
    expect(choice(goals(), 'No')).not.toBeChecked();
  });

  it('asks for a reason before a not applicable is saved', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(notAssessed(), DOCUMENTATION);

    await user.click(choice(goals(), 'Not applicable'));
    expect(
      within(goals()).getByText(/Say why it is not applicable/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('1 answer incomplete and not saved yet'),
    ).toBeInTheDocument();
    expect(backend.changes).toEqual([]);

    await user.type(
      within(goals()).getByRole('textbox', { name: /Why/ }),
      'No KPIs here',
    );
    await user.tab();
    await saved();

    expect(backend.changes).toEqual([
      {
        answers: {
          [GOALS]: { value: 'not-applicable', reason: 'No KPIs here' },
        },
      },
    ]);
  });

  it('keeps a note and evidence links with the answer', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      notAssessed({ draft: aDraft({ answers: { [GOALS]: 'yes' } }) }),
      DOCUMENTATION,
    );

    await user.click(details(goals()));
    await user.type(
      within(goals()).getByRole('textbox', { name: 'Note' }),
      'In the wiki',
    );
    await user.click(
      within(goals()).getByRole('button', { name: 'Add an evidence link' }),
    );
    const address = within(goals()).getByRole('textbox', {
      name: 'Link 1: address',
    });
    expect(address).toHaveFocus();
    await user.type(address, 'wiki');
    expect(
      within(goals()).getByText(
        'A full address that starts with http:// or https://',
      ),
    ).toBeInTheDocument();
    await user.clear(address);
    await user.type(address, 'https://wiki/goals');
    await user.tab();
    await user.type(
      within(goals()).getByRole('textbox', { name: /Link 1: title/ }),
      'Goals',
    );
    await user.tab();

    const answer = () => backend.view.draft?.document.answers[GOALS];
    await waitFor(() =>
      expect(answer()).toMatchObject({
        value: 'yes',
        note: 'In the wiki',
        evidence: [{ url: 'https://wiki/goals', title: 'Goals' }],
      }),
    );

    await user.click(
      within(goals()).getByRole('button', { name: 'Remove link 1' }),
    );
    await waitFor(() => expect(answer()?.evidence).toBeUndefined());
    expect(
      within(goals()).getByRole('button', { name: 'Add an evidence link' }),
    ).toHaveFocus();
  });

  it('stores the address of a link when it is complete, and no part of it', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      notAssessed({ draft: aDraft({ answers: { [GOALS]: 'yes' } }) }),
      DOCUMENTATION,
    );
    await user.click(details(goals()));
    await user.click(
      within(goals()).getByRole('button', { name: 'Add an evidence link' }),
    );
    const address = within(goals()).getByRole('textbox', {
      name: 'Link 1: address',
    });
    await user.type(address, 'http://exa');
    await new Promise(resolve => setTimeout(resolve, TYPING_PAUSE_MS + 200));
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    window.dispatchEvent(new Event('pagehide'));
    expect(JSON.stringify({ ...window.localStorage })).not.toContain('exa');
    await user.type(address, 'mple.com{Enter}');
    const answer = () => backend.view.draft?.document.answers[GOALS];
    await waitFor(() =>
      expect(answer()?.evidence).toEqual([{ url: 'http://example.com' }]),
    );
    expect(JSON.stringify(backend.changes)).not.toContain('exa"');
    expect(address).toHaveFocus();
  });

  it('stores a complete address when the page is left from within it', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      notAssessed({ draft: aDraft({ answers: { [GOALS]: 'yes' } }) }),
      DOCUMENTATION,
    );
    await user.click(details(goals()));
    await user.click(
      within(goals()).getByRole('button', { name: 'Add an evidence link' }),
    );
    await user.type(
      within(goals()).getByRole('textbox', { name: 'Link 1: address' }),
      'http://example.com',
    );
    cleanup();
    await waitFor(() =>
      expect(backend.view.draft?.document.answers[GOALS]?.evidence).toEqual([
        { url: 'http://example.com' },
      ]),
    );
  });

  it('unfolds what a yes means and how to get there', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(notAssessed(), DOCUMENTATION);
    const help = details(goals());
    expect(help).toHaveAttribute('aria-expanded', 'false');

    await user.click(help);

    expect(help).toHaveAttribute('aria-expanded', 'true');
    expect(
      within(goals()).getByText(/A record that has fallen out of date is a no/),
    ).toBeInTheDocument();
  });

  it('shows what was submitted last where it differs', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      assessed({ answers: { [GOALS]: 'no', [TEAM]: 'yes' } }),
      DOCUMENTATION,
    );
    expect(screen.queryByText(/Last submitted/)).not.toBeInTheDocument();

    await user.click(choice(goals(), 'Yes'));
    await user.click(details(goals()));
    await user.click(details(team()));

    expect(within(goals()).getByText(/Last submitted: No/)).toHaveTextContent(
      /2025.*ana/,
    );
    expect(
      within(team()).queryByText(/Last submitted/),
    ).not.toBeInTheDocument();
  });

  it('collapses statements of a way of serving that is not used', async () => {
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({
          profile: { servingModes: ['real-time'] },
          answers: { 'monitoring.application.batch-delivery': 'yes' },
        }),
      }),
      '?section=monitoring',
    );
    expect(
      screen.getByText('1 batch statement does not apply'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('group', { name: /Batch delivery monitoring/ }),
    ).not.toBeInTheDocument();
  });
});
