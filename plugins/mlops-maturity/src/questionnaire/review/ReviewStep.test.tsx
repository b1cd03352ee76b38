import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aDraft,
  anOwner,
  assessed,
  notAssessed,
} from '../../__fixtures__/assessments';
import {
  choice,
  DOCUMENTATION,
  goals,
  GOALS,
  saved,
  statement,
  team,
  TEAM,
} from '../__testUtils__/queries';
import { renderQuestionnaire } from '../__testUtils__/renderQuestionnaire';

const TESTS = 'code-quality.ml-code.tests-all-steps';

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

describe('ReviewStep', () => {
  beforeEach(() => window.localStorage.clear());

  it('shows what changed and what it does, submits, and says so', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      assessed(
        {
          level: 3,
          answer: 'yes',
          answers: { [TEAM]: 'no' },
          profile: { servingModes: ['real-time', 'batch'] },
        },
        { access: anOwner() },
      ),
      '?section=review',
    );
    expect(
      screen.getByText('Nothing has changed since the last submission.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Submit' })).toBeDisabled();

    await user.click(
      screen.getByRole('button', { name: /^Documentation.* yes/ }),
    );
    await user.click(choice(team(), 'Yes'));
    await user.click(
      screen.getByRole('button', { name: /^Traceability.* yes/ }),
    );
    await user.click(choice(statement(/Versioned model code/), 'No'));
    await saved();
    await user.click(screen.getByRole('button', { name: 'Review' }));

    const groups = screen
      .getAllByRole('region')
      .map(region => region.getAttribute('aria-label'))
      .filter(label => label?.startsWith('From '));
    expect(groups).toEqual(['From yes to no: 1', 'From no to yes: 1']);
    expect(
      screen.getByRole('heading', {
        name: '2 changes since the last submission',
      }),
    ).toBeInTheDocument();
    const row = (name: RegExp) => screen.getByRole('row', { name });
    expect(
      within(row(/^Reported level/)).getByRole('img', { name: 'Level 3' }),
    ).toBeInTheDocument();
    expect(
      within(row(/^Reported level/)).getByRole('img', { name: 'Level 1' }),
    ).toBeInTheDocument();
    expect(row(/^Basics/)).toHaveTextContent('41 of 4241 of 42');
    expect(
      screen.getByText(
        /Level 3 is declared, but “Versioned model code” is answered no/,
      ),
    ).toBeInTheDocument();

    const submit = screen.getByRole('button', { name: 'Submit' });
    await waitFor(() => expect(submit).toBeEnabled());
    await user.click(submit);

    expect(
      await screen.findByText('Submitted as revision 2'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Go to the overview' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/churn-model/mlops-maturity',
    );
    expect(backend.view.draft).toBeNull();
    expect(backend.view.submission?.document.answers[TEAM]?.value).toBe('yes');
  });

  it('submits once when the first reply is lost', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      notAssessed({ draft: aDraft({ answers: { [GOALS]: 'yes' } }) }),
      '?section=review',
    );
    backend.trouble.push({ error: new TypeError('offline'), when: 'after' });

    await user.click(screen.getByRole('button', { name: 'Submit' }));
    expect(
      await screen.findByText(/Not submitted: offline/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Submit' }));

    expect(
      await screen.findByText('Submitted as revision 1'),
    ).toBeInTheDocument();
    expect(new Set(backend.idempotencyKeys).size).toBe(1);
  });

  it('says what a level waits for that is not there yet', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      notAssessed({ draft: aDraft({ level: 2, answers: { [GOALS]: 'yes' } }) }),
      '?section=review',
    );
    await user.click(screen.getByRole('button', { name: 'Submit' }));
    expect(
      await screen.findByText(
        /A level is shown once the open requirements are answered/,
      ),
    ).toBeInTheDocument();
  });

  it('does not submit while an answer lacks its reason', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      notAssessed({ draft: aDraft({ answers: { [TEAM]: 'yes' } }) }),
      DOCUMENTATION,
    );
    await user.click(choice(goals(), 'Not applicable'));
    await user.click(screen.getByRole('button', { name: 'Review' }));

    expect(screen.getByRole('button', { name: 'Submit' })).toBeDisabled();
    expect(
      screen.getByText(
        'Before you can submit: 1 answer incomplete and not saved yet.',
      ),
    ).toBeInTheDocument();
  });

  it('discards the draft after asking', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      assessed({ answer: 'yes' }, { draft: aDraft({ answer: 'no' }) }),
      '?section=review',
    );

    await user.click(screen.getByRole('button', { name: 'Discard draft' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Discard the draft?',
    });
    await user.click(
      within(dialog).getByRole('button', { name: 'Keep the draft' }),
    );
    expect(backend.view.draft).not.toBeNull();

    await user.click(
      await screen.findByRole('button', { name: 'Discard draft' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    expect(
      await screen.findByText('Nothing has changed since the last submission.'),
    ).toBeInTheDocument();
    expect(backend.view.draft).toBeNull();
  });

  it('words what is contradicted differently from what is missing', async () => {
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({
          level: 2,
          answers: { 'traceability.ml-code.model-code-version-control': 'no' },
        }),
      }),
      '?section=review',
    );
    expect(
      screen.getByRole('heading', { name: '1 contradiction' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', {
        name: '6 requirements of your level are open',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        /The answers carry level 0 so far. What is open can still lead to level 1/,
      ),
    ).toBeInTheDocument();
  });

  it('offers a higher pick where the answers say more', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({ level: 1, answer: 'yes' }),
      }),
      '?section=review',
    );
    expect(
      screen.getByRole('heading', {
        name: 'The answers say more than the picks',
      }),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Go to the level picks' }),
    );
    expect(
      screen.getByRole('heading', { level: 2, name: 'Levels' }),
    ).toBeInTheDocument();
  });

  it('shows what the draft can come to while statements are open', async () => {
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({
          level: 2,
          answer: 'yes',
          answers: {
            [GOALS]: 'unanswered',
            [TEAM]: 'not-applicable',
            'traceability.ml-code.model-code-version-control': 'unanswered',
          },
        }),
      }),
      '?section=review',
    );
    const row = (name: RegExp) => screen.getByRole('row', { name });
    expect(row(/^Basics/)).toHaveTextContent(
      '39 of 41up to 41 if everything open were a yes',
    );
    expect(row(/^Reported level/)).toHaveTextContent(
      /Level \d to 2, depending on what is still open/,
    );
    expect(
      screen.getByText(
        /1 statement was set to not applicable by hand; answered no instead, basics would be 39 of 42/,
      ),
    ).toBeInTheDocument();
  });

  it('says what the level waits for, and what that can lead to', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({
          level: 3,
          answer: 'yes',
          answers: {
            [TESTS]: 'unanswered',
            'monitoring.drift.outliers': 'unanswered',
          },
        }),
      }),
      '?section=review',
    );
    const panel = panelOf('2 requirements of your level are open');
    expect(panel).toHaveTextContent(
      'The answers carry level 1 so far. What is open can still lead to level 3.',
    );
    expect(within(panel).getAllByRole('listitem')[0]).toHaveTextContent(
      'Level 2 rests on “Tests for every step” (Tests for scoring or serving).',
    );
    await user.click(
      within(panel).getAllByRole('button', {
        name: 'Go to “Tests for every step”',
      })[0],
    );
    expect(document.activeElement).toHaveAttribute('data-statement', TESTS);
  });

  it('lists what is set aside with the reasons', async () => {
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({
          level: 2,
          answer: 'yes',
          answers: { [TESTS]: 'not-applicable' },
        }),
      }),
      '?section=review',
    );
    expect(
      screen.getByRole('row', { name: /^Reported level/ }),
    ).toHaveTextContent('Rests on 1 requirement set aside');
    const panel = panelOf('1 requirement is set aside');
    expect(within(panel).getByRole('listitem')).toHaveTextContent(
      'Level 2 rests on “Tests for every step” (Tests for scoring or serving). Not applicable: “Not our case”',
    );
  });

  it('asks about pairs of answers that rarely go together', async () => {
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({
          answers: {
            'traceability.ml-code.cd-on-merge': 'yes',
            'code-quality.ml-code.ci-on-pull-request': 'no',
          },
        }),
      }),
      '?section=review',
    );
    expect(
      within(panelOf('1 pair of answers to look at again')).getByRole(
        'listitem',
      ),
    ).toHaveTextContent(
      'Yes to “Code delivery on merge”, but no to “Code CI checks”, which usually comes first.',
    );
  });

  it('confirms with the submission what was ticked, and nothing else', async () => {
    const user = userEvent.setup({ delay: null });
    const view = assessed(
      { level: 1, answer: 'yes' },
      {
        ageDays: 400,
        draft: aDraft({ level: 1, answer: 'yes', answers: { [TEAM]: 'no' } }),
      },
    );
    const backend = await renderQuestionnaire(view, '?section=review');
    const boxes = within(
      screen.getByRole('group', { name: 'Still true?' }),
    ).getAllByRole('checkbox');
    expect(boxes).toHaveLength(6);
    boxes.forEach(box => expect(box).not.toBeChecked());
    expect(
      screen.queryByRole('checkbox', { name: /^Documentation/ }),
    ).not.toBeInTheDocument();

    await user.click(
      screen.getByRole('checkbox', {
        name: 'Code quality Stale, 400 days old',
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Submit' }));
    await screen.findByText('Submitted as revision 2');
    expect(backend.confirmedSections).toEqual(['code-quality']);
  });
});

/** The part of the review under a heading. */
function panelOf(name: string): HTMLElement {
  const panel = screen.getByRole('heading', { name }).parentElement;
  if (!panel) {
    throw new Error(`${name} stands alone`);
  }
  return panel;
}
