import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  maturityModel,
  statementsOf,
  type InheritedAnswer,
  type StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import { aDraft, notAssessed } from '../../__fixtures__/assessments';
import { choice, openTools, statement } from '../__testUtils__/queries';
import { renderQuestionnaire } from '../__testUtils__/renderQuestionnaire';

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

const COSTS = 'monitoring.infrastructure.cost-tracking';
const HEALTH = 'monitoring.infrastructure.health-alerting';
const SECTION = '?view=questionnaire&section=monitoring';
const REVIEW = '?view=questionnaire&section=review';

const STATEMENTS = statementsOf(maturityModel).length;

const YES: InheritedAnswer = {
  value: 'yes',
  note: 'One budget for all models',
  evidence: [{ url: 'https://costs.example.com/fraud', title: 'Dashboard' }],
  from: 'system:default/fraud-platform',
  fromTitle: 'Fraud platform',
  updatedAt: '2026-03-01T09:00:00Z',
  updatedBy: 'user:default/grace',
};

const costs = () => statement(/Cost tracking/);
const health = () => statement(/Infrastructure health alerts/);

function draftWith(
  answers: Record<string, StatementAnswer>,
  inherited: Record<string, InheritedAnswer> = { [COSTS]: YES },
) {
  const draft = aDraft();
  Object.assign(draft.document.answers, answers);
  return notAssessed({
    draft: { ...draft, document: { ...draft.document, inherited } },
  });
}

const chip = (name: RegExp) => screen.getByRole('radio', { name });

describe('an answer that is inherited', () => {
  beforeEach(() => window.localStorage.clear());

  it('counts, and says where it comes from, why, and since when', async () => {
    await renderQuestionnaire(draftWith({}), SECTION);

    expect(
      within(costs()).getByText(
        (_, element) =>
          element?.textContent ===
            'Yes, inherited from system Fraud platform' &&
          element.tagName === 'SPAN',
      ),
    ).toBeInTheDocument();
    expect(
      within(costs()).getByRole('link', { name: 'Fraud platform' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/system/fraud-platform/mlops-portfolio#mlops-maturity-shared-answers',
    );
    expect(
      within(costs()).getByText('One budget for all models'),
    ).toBeInTheDocument();
    expect(
      within(costs()).getByRole('link', { name: /^Dashboard/ }),
    ).toHaveAttribute('href', 'https://costs.example.com/fraud');
    expect(choice(costs(), 'Yes')).not.toBeChecked();

    expect(screen.getByText('1 of 56 answered')).toBeInTheDocument();
    await openTools();
    expect(chip(/^Open/)).toHaveAccessibleName(`Open ${STATEMENTS - 1}`);
  });

  it('does not count where those as near differ, who are both named', async () => {
    const user = userEvent.setup({ delay: null });
    const no: InheritedAnswer = {
      ...YES,
      value: 'no',
      from: 'group:default/fraud',
      fromTitle: 'Fraud',
    };
    const draft = draftWith({}, {});
    Object.assign(draft.draft?.document ?? {}, {
      conflictingAnswers: { [COSTS]: [YES, no] },
    });
    await renderQuestionnaire(draft, SECTION);
    const text =
      'Open, because the answers from above differ: system Fraud platform says Yes, group Fraud says No. Answer it here, or settle it with the owners above.';
    const said = () =>
      within(costs()).queryByText(
        (_, element) =>
          element?.textContent === text && element.tagName === 'SPAN',
      );
    expect(said()).toBeInTheDocument();
    expect(
      within(costs()).getByRole('link', { name: 'Fraud' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/group/fraud/mlops-portfolio#mlops-maturity-shared-answers',
    );
    await openTools();
    expect(chip(/^Open/)).toHaveAccessibleName(`Open ${STATEMENTS}`);

    await user.click(choice(costs(), 'No'));
    expect(said()).not.toBeInTheDocument();
    expect(
      within(costs()).queryByRole('textbox', { name: /Why is it different/ }),
    ).not.toBeInTheDocument();
  });

  it('is found by the filter for no', async () => {
    await renderQuestionnaire(
      draftWith({}, { [COSTS]: { ...YES, value: 'no' } }),
      SECTION,
    );
    await openTools();
    expect(chip(/^No \d/)).toHaveAccessibleName('No 1');
  });

  it('is overridden by another answer, which is asked why at once', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(draftWith({}), SECTION);

    await user.click(choice(costs(), 'No'));
    const why = within(costs()).getByRole('textbox', {
      name: /Why is it different here\?/,
    });
    expect(why).toBeRequired();
    expect(why).toHaveAccessibleDescription(/Needed before this is submitted/);
    expect(within(costs()).getByText(/Here instead of/)).toHaveTextContent(
      'Yes, inherited from system Fraud platform',
    );

    await user.type(why, 'Runs on machines of its own');
    await user.tab();
    await waitFor(() =>
      expect(backend.view.draft?.document.answers[COSTS]).toMatchObject({
        value: 'no',
        note: 'Runs on machines of its own',
      }),
    );
    expect(why).toHaveAccessibleDescription(/Shown wherever this answer is/);

    await user.click(
      within(costs()).getByRole('button', {
        name: 'Use the inherited answer to Cost tracking',
      }),
    );
    expect(choice(costs(), 'No')).not.toBeChecked();
    expect(choice(costs(), 'Yes')).toHaveFocus();
    expect(
      screen.getByText(
        'Cost tracking: Yes, inherited from system Fraud platform.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('1 of 56 answered')).toBeInTheDocument();
    await waitFor(() =>
      expect(backend.view.draft?.document.answers[COSTS]?.value).toBe(
        'unanswered',
      ),
    );
  });

  it('needs no reason to be repeated', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(draftWith({}), SECTION);
    await user.click(choice(costs(), 'Yes'));
    expect(
      within(costs()).getByText(/Answered here as well as above/),
    ).toBeInTheDocument();
    expect(
      within(costs()).queryByRole('textbox', { name: /Why is it different/ }),
    ).not.toBeInTheDocument();
  });

  it('leads a key to the field that asks why', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(draftWith({}), SECTION);
    choice(costs(), 'Yes').focus();
    await user.keyboard('n');
    await waitFor(() =>
      expect(
        within(costs()).getByRole('textbox', { name: /Why is it different/ }),
      ).toHaveFocus(),
    );
  });

  it('counts while a copied answer waits to be confirmed', async () => {
    await renderQuestionnaire(
      draftWith({
        [COSTS]: { value: 'no', copiedFrom: 'component:default/twin' },
      }),
      SECTION,
    );
    expect(
      within(costs()).getByText(/the inherited answer counts/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^Confirm 1 answer of/ }),
    ).not.toBeInTheDocument();
    expect(
      within(costs()).getByRole('button', { name: /^Confirm the answer/ }),
    ).toBeInTheDocument();
  });

  it('is left alone by answering all, unless one asks for it', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(draftWith({}), SECTION);
    const open = async () => {
      await user.click(
        screen.getByRole('button', {
          name: 'Answer all of Infrastructure monitoring',
        }),
      );
      const dialog = await screen.findByRole('dialog');
      await user.click(within(dialog).getByRole('radio', { name: 'No' }));
      return dialog;
    };

    const first = await open();
    expect(
      within(first).getByText(/1 inherited answer stays as it is/),
    ).toBeInTheDocument();
    await user.click(
      within(first).getByRole('button', { name: 'Answer 1 statement' }),
    );
    await waitFor(() =>
      expect(backend.changes).toEqual([
        { answers: { [HEALTH]: { value: 'no' } } },
      ]),
    );
    expect(
      screen.getAllByText(
        '1 statement is answered. 1 inherited answer stays as it is.',
      ).length,
    ).toBeGreaterThan(0);
    expect(choice(health(), 'No')).toBeChecked();
    expect(choice(costs(), 'No')).not.toBeChecked();

    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    const second = await open();
    await user.click(
      within(second).getByRole('checkbox', {
        name: 'Answer the 1 inherited statement too',
      }),
    );
    expect(
      within(second).getByText(/say why at the statement before you submit/),
    ).toBeInTheDocument();
    await user.click(
      within(second).getByRole('button', { name: 'Answer 1 statement' }),
    );
    await waitFor(() =>
      expect(backend.view.draft?.document.answers[COSTS]?.value).toBe('no'),
    );
  });

  it('cannot be overridden for good without a reason', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      draftWith({ [COSTS]: { value: 'no' } }),
      REVIEW,
    );
    expect(
      screen.getByRole('heading', {
        name: 'Say why 1 answer is different here',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Cost tracking: No here, but/)).toHaveTextContent(
      'Yes, inherited from system Fraud platform',
    );
    expect(screen.getByRole('button', { name: 'Submit' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    expect(
      screen.getByText(
        'Before you can submit: say why 1 answer differs from the inherited one.',
      ),
    ).toBeInTheDocument();

    await user.click(
      screen.getByRole('button', { name: 'Go to “Cost tracking”' }),
    );
    await user.type(
      within(costs()).getByRole('textbox', { name: /Why is it different/ }),
      'Machines of its own',
    );
    await user.tab();
    await waitFor(() =>
      expect(backend.view.draft?.document.answers[COSTS]?.note).toBe(
        'Machines of its own',
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Review' }));
    const submit = screen.getByRole('button', { name: 'Submit' });
    await waitFor(() =>
      expect(submit).toHaveAttribute('aria-disabled', 'false'),
    );
    await user.click(submit);
    await waitFor(() => expect(backend.view.submission?.revision).toBe(1));
  });
});
