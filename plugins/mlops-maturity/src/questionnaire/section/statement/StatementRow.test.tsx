import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answer } from 'backstage-plugin-mlops-maturity-common';
import {
  aDraft,
  assessed,
  notAssessed,
} from '../../../__fixtures__/assessments';
import { choice, details, statement } from '../../__testUtils__/queries';
import { renderQuestionnaire } from '../../__testUtils__/renderQuestionnaire';

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

const TESTS = 'code-quality.ml-code.tests-all-steps';
const CI = 'code-quality.ml-code.ci-on-pull-request';
const MODEL_CODE = 'traceability.ml-code.model-code-version-control';

const QUALITY = '?section=code-quality';
const tests = () => statement(/28 · Tests for every step/);
const tick = (name: string) => within(tests()).getByRole('checkbox', { name });
const ticked = () =>
  within(tests())
    .getAllByRole('checkbox')
    .map(box => (box instanceof HTMLInputElement ? box.checked : undefined));

function withDraft(
  answers: Record<string, Answer>,
  parts?: Record<string, boolean>,
) {
  const draft = aDraft({ answers });
  if (parts) {
    draft.document.answers[TESTS].parts = parts;
  }
  return notAssessed({ draft });
}

describe('a statement with parts', () => {
  beforeEach(() => window.localStorage.clear());

  it('holds all of them as a yes, and keeps the others as a no', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(notAssessed(), QUALITY);
    expect(within(tests()).queryAllByRole('checkbox')).toEqual([]);

    await user.click(choice(tests(), 'Yes'));
    await user.click(details(tests()));
    expect(ticked()).toEqual([true, true, true]);

    await user.click(tick('Tests for scoring or serving'));
    expect(choice(tests(), 'No')).toBeChecked();
    expect(ticked()).toEqual([true, true, false]);
    expect(
      within(tests()).getByText(
        'The answer is no now: 2 of 3, missing: Tests for scoring or serving',
      ),
    ).toHaveAttribute('role', 'status');
    expect(tick('Tests for scoring or serving')).toHaveFocus();
    await waitFor(() =>
      expect(backend.changes.at(-1)).toEqual({
        answers: {
          [TESTS]: {
            value: 'no',
            parts: { 'data-processing': true, training: true, serving: false },
          },
        },
      }),
    );

    await user.keyboard(' ');
    expect(choice(tests(), 'Yes')).toBeChecked();
    expect(
      within(tests()).getByText(/All of it holds, so the answer is yes now/),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(backend.view.draft?.document.answers[TESTS]).toMatchObject({
        value: 'yes',
        parts: { 'data-processing': true, training: true, serving: true },
      }),
    );
    // One request for each change, answer and parts together.
    expect(backend.changes).toHaveLength(3);
  });

  it('lets a no say what holds, and brings that back after a yes', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(notAssessed(), QUALITY);
    await user.click(choice(tests(), 'No'));
    expect(ticked()).toEqual([false, false, false]);
    expect(
      within(tests()).getByText(/Does some of it hold\?/),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(backend.changes).toEqual([
        { answers: { [TESTS]: { value: 'no' } } },
      ]),
    );

    await user.click(tick('Tests for scoring or serving'));
    expect(choice(tests(), 'No')).toBeChecked();
    await user.click(choice(tests(), 'Yes'));
    expect(ticked()).toEqual([true, true, true]);
    await user.click(choice(tests(), 'No'));
    expect(ticked()).toEqual([false, false, true]);
  });

  it('does not say that a part can be enough where no level says so', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(notAssessed(), '?section=monitoring');
    const alerts = statement(/36 · Infrastructure health alerts/);
    await user.click(choice(alerts, 'No'));
    expect(within(alerts).getAllByRole('checkbox')).toHaveLength(2);
    expect(
      within(alerts).queryByText(/Does some of it hold\?/),
    ).not.toBeInTheDocument();
  });

  it('shows what a yes lacks that counts as no, folded as well', async () => {
    await renderQuestionnaire(
      withDraft(
        { [TESTS]: 'yes' },
        { 'data-processing': true, training: true, serving: false },
      ),
      QUALITY,
    );
    expect(details(tests())).toHaveAttribute('aria-expanded', 'false');
    expect(ticked()).toEqual([true, true, false]);
    expect(
      within(tests()).getByText(
        '2 of 3, missing: Tests for scoring or serving; the yes counts as no',
      ),
    ).toBeInTheDocument();
  });

  it('lets a yes without recorded parts stand until it is touched', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      withDraft({ [TESTS]: 'yes' }),
      QUALITY,
    );
    await user.click(details(tests()));
    expect(ticked()).toEqual([true, true, true]);
    expect(
      within(tests()).getByText(/The yes stands as it was given/),
    ).toBeInTheDocument();
    expect(backend.changes).toEqual([]);

    await user.click(tick('Tests for model training'));
    await waitFor(() =>
      expect(backend.view.draft?.document.answers[TESTS]).toMatchObject({
        value: 'no',
        parts: { 'data-processing': true, training: false, serving: true },
      }),
    );
  });

  it('forgets the ticks of an answer that is cleared', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      withDraft(
        { [TESTS]: 'no' },
        { 'data-processing': true, training: false, serving: false },
      ),
      QUALITY,
    );
    expect(ticked()).toEqual([true, false, false]);
    await user.click(details(tests()));
    await user.click(
      within(tests()).getByRole('button', { name: /^Clear the answer/ }),
    );
    await user.click(choice(tests(), 'No'));
    expect(ticked()).toEqual([false, false, false]);
    await waitFor(() =>
      expect(
        backend.view.draft?.document.answers[TESTS]?.parts,
      ).toBeUndefined(),
    );
  });

  it('says what was submitted with its parts', async () => {
    const view = assessed({ answer: 'yes', answers: { [TESTS]: 'no' } });
    const answer = view.submission?.document.answers[TESTS];
    if (answer) {
      answer.parts = { 'data-processing': true, training: true };
    }
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(view, QUALITY);
    await user.click(choice(tests(), 'Yes'));
    await user.click(details(tests()));
    expect(
      within(tests()).getByText(
        /Last submitted: No, 2 of 3, missing: Tests for scoring or serving/,
      ),
    ).toBeInTheDocument();
  });
});

describe('a statement that levels rest on', () => {
  beforeEach(() => window.localStorage.clear());

  it('says so, and on which parts of it', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(notAssessed(), QUALITY);
    await user.click(details(tests()));
    await user.click(details(statement(/29 · Code CI checks/)));
    expect(
      within(tests()).getByText(
        /Level 2 rests on part of this: Tests for scoring or serving\. Level 3 rests on all of this\./,
      ),
    ).toBeInTheDocument();
    expect(
      within(statement(/29 · Code CI checks/)).getByText(
        /Level 1 rests on this or on “Versioned model code”\./,
      ),
    ).toBeInTheDocument();
  });

  it('says what leaving it out does before that is saved', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(notAssessed(), QUALITY);
    await user.click(choice(tests(), 'Not applicable'));

    expect(
      within(tests()).getByText(
        'Level 2 rests on part of this: Tests for scoring or serving. Level 3 rests on all of this. From level 2 on, your level will say that it rests on requirements set aside, 2 at most, with your reason.',
      ),
    ).toBeInTheDocument();
    expect(backend.changes).toEqual([]);
  });

  it.each([
    ['yes', /Level 1 rests on “Versioned model code” as well, which holds/],
    ['no', /Level 1 then rests on “Versioned model code” alone\./],
    [
      'not-applicable',
      /From level 1 on, your level will say that it rests on 1 requirement set aside/,
    ],
  ] as const)('looks at what else meets it: %s', async (other, text) => {
    await renderQuestionnaire(
      withDraft({ [CI]: 'not-applicable', [MODEL_CODE]: other }),
      QUALITY,
    );
    expect(screen.getByText(text)).toBeInTheDocument();
  });

  it.each([
    // Of level 2, below which nothing else is set aside.
    ['monitoring.performance.offline-metrics', /rests on 1 requirement set/],
    // Of level 4, which then rests on the other one as well.
    [
      'monitoring.application.api-monitoring',
      /rests on 1 more requirement set/,
    ],
  ])('counts %s on top of what is set aside already', async (id, text) => {
    await renderQuestionnaire(
      withDraft({
        'monitoring.performance.offline-metrics': 'not-applicable',
        'monitoring.application.api-monitoring': 'not-applicable',
      }),
      '?section=monitoring',
    );
    const row = document.querySelector(`[data-statement="${id}"]`);
    expect(row).toHaveTextContent(text);
  });
});

it('asks about a yes beside a no to what usually comes first', async () => {
  const user = userEvent.setup({ delay: null });
  await renderQuestionnaire(
    withDraft({
      'traceability.ml-code.cd-on-merge': 'yes',
      [CI]: 'no',
    }),
    '?section=traceability',
  );
  const asked = screen.getAllByText(/^You said yes here and no to/);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toHaveTextContent(
    'You said yes here and no to “Code CI checks”, which usually comes first. Are both right?',
  );
  await user.click(
    within(asked[0]).getByRole('button', { name: 'Go to “Code CI checks”' }),
  );
  expect(document.activeElement).toHaveAttribute('data-statement', CI);
});
