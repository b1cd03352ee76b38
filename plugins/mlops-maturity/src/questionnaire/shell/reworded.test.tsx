import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StatementAnswer } from 'backstage-plugin-mlops-maturity-common';
import { aDraft, assessed, notAssessed } from '../../__fixtures__/assessments';
import {
  choice,
  details,
  DOCUMENTATION,
  goals,
  GOALS,
  openTools,
  team,
  TEAM,
} from '../__testUtils__/queries';
import { renderQuestionnaire } from '../__testUtils__/renderQuestionnaire';

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

const MARK =
  'The wording has changed since this was answered under model version 0.9. Read it again and confirm.';
const REWORDED: StatementAnswer = { value: 'no', wordingOf: '0.9' };

function draftWith(answers: Record<string, StatementAnswer>) {
  const draft = aDraft();
  Object.assign(draft.document.answers, answers);
  return notAssessed({ draft });
}

describe('an answer to a statement that is worded differently now', () => {
  beforeEach(() => window.localStorage.clear());

  it('is open until one click confirms it', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      draftWith({ [GOALS]: REWORDED, [TEAM]: { value: 'no' } }),
      DOCUMENTATION,
    );

    expect(within(goals()).getByText(MARK)).toBeInTheDocument();
    expect(within(team()).queryByText(MARK)).not.toBeInTheDocument();
    expect(screen.getByText('1 of 56 answered')).toBeInTheDocument();
    await openTools();
    ['Open 55', 'No 1', 'To confirm 1'].forEach(name =>
      expect(screen.getByRole('radio', { name })).toBeInTheDocument(),
    );

    await user.click(
      within(goals()).getByRole('button', { name: /^Confirm the answer/ }),
    );

    await waitFor(() =>
      expect(backend.changes).toEqual([
        { answers: { [GOALS]: { value: 'no' } } },
      ]),
    );
    expect(choice(goals(), 'No')).toHaveFocus();
    expect(within(goals()).queryByText(MARK)).not.toBeInTheDocument();
    expect(screen.getByText('2 of 56 answered')).toBeInTheDocument();
  });

  it('is confirmed together with copied ones', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      draftWith({
        [GOALS]: REWORDED,
        [TEAM]: { value: 'yes', copiedFrom: 'component:default/twin' },
      }),
      DOCUMENTATION,
    );
    await user.click(
      screen.getByRole('button', {
        name: 'Confirm 2 answers of Project documentation',
      }),
    );
    await waitFor(() =>
      expect(backend.changes).toEqual([
        { answers: { [GOALS]: { value: 'no' }, [TEAM]: { value: 'yes' } } },
      ]),
    );
  });

  it('is not confirmed by a note, which waits for that', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      draftWith({ [GOALS]: { ...REWORDED, note: 'Old' } }),
      DOCUMENTATION,
    );

    await user.click(details(goals()));
    const note = within(goals()).getByRole('textbox', { name: 'Note' });
    await user.type(note, 'er');
    await user.tab();
    expect(
      await within(goals()).findByText(/Confirm the answer or answer again/),
    ).toBeInTheDocument();
    expect(within(goals()).getByText(MARK)).toBeInTheDocument();
    expect(backend.changes).toEqual([]);

    await user.click(
      within(goals()).getByRole('button', { name: /^Confirm the answer/ }),
    );
    await waitFor(() =>
      expect(backend.changes).toEqual([
        { answers: { [GOALS]: { value: 'no', note: 'Older' } } },
      ]),
    );
  });

  it('is counted among what is open in the review', async () => {
    await renderQuestionnaire(
      draftWith({
        [GOALS]: REWORDED,
        'a.statement.of-the-old-model': REWORDED,
      }),
      '?view=questionnaire&section=review',
    );
    expect(
      screen.getByText(/1 of them has an answer that waits to be confirmed/),
    ).toBeInTheDocument();
  });

  it('asks again as soon as a submission on another model is opened', async () => {
    const view = assessed({ answer: 'yes' });
    const { submission } = view;
    if (submission) {
      submission.document.modelVersion = '0.9';
      view.reworded = Object.fromEntries(
        Object.keys(submission.document.answers).map(id => [id, '0.9']),
      );
    }
    await renderQuestionnaire(view, DOCUMENTATION);
    expect(within(goals()).getByText(MARK)).toBeInTheDocument();
    expect(screen.getByText('0 of 56 answered')).toBeInTheDocument();
  });

  it('does not ask again where another model words a statement alike', async () => {
    const view = assessed({ answer: 'yes' });
    if (view.submission) {
      view.submission.document.modelVersion = '0.9';
    }
    view.reworded = { [GOALS]: '0.9' };
    await renderQuestionnaire(view, DOCUMENTATION);
    expect(within(goals()).getByText(MARK)).toBeInTheDocument();
    expect(screen.getByText('55 of 56 answered')).toBeInTheDocument();
  });
});
