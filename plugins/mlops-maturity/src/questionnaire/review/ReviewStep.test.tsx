import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DraftConflictError } from 'backstage-plugin-mlops-maturity-common';
import {
  aDraft,
  anOwner,
  aReader,
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
    await user.click(
      screen.getByRole('button', { name: 'Team and responsibilities' }),
    );
    expect(team()).toHaveFocus();
    await user.click(choice(team(), 'Yes'));
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
    await waitFor(() =>
      expect(submit).toHaveAttribute('aria-disabled', 'false'),
    );
    await user.click(submit);

    await waitFor(() => expect(backend.view.draft).toBeNull());
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
    expect(screen.getByRole('button', { name: 'Submit' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Submit' }));

    await waitFor(() => expect(backend.view.submission?.revision).toBe(1));
    expect(new Set(backend.idempotencyKeys).size).toBe(1);
  });

  it('leaves where they are those who go elsewhere during a slow submission', async () => {
    const user = userEvent.setup({ delay: null });
    let answer = () => {};
    const slow = new Promise<void>(resolve => {
      answer = resolve;
    });
    const backend = await renderQuestionnaire(
      notAssessed({ draft: aDraft({ answers: { [GOALS]: 'yes' } }) }),
      '?section=review',
      {
        submitDraft: (...request) =>
          slow.then(() => backend.submitDraft(...request)),
      },
    );
    await user.click(screen.getByRole('button', { name: 'Submit' }));
    await user.click(screen.getByRole('link', { name: /^Code quality/ }));
    await act(async () => answer());
    expect(backend.view.submission?.revision).toBe(1);
    expect(screen.getByRole('link', { name: /^Code quality/ })).toHaveAttribute(
      'aria-current',
      'step',
    );
  });

  it('does not tell readers that nothing has changed while a draft has', async () => {
    await renderQuestionnaire(
      assessed(
        { level: 1, answer: 'yes' },
        {
          access: aReader(),
          draftInProgress: {
            updatedAt: '2025-09-17T09:00:00Z',
            updatedBy: 'user:default/bo',
          },
        },
      ),
      '?section=review',
    );
    expect(panelOf('What was submitted')).toBeInTheDocument();
    expect(screen.queryByText(/Nothing has changed/)).not.toBeInTheDocument();
  });

  it('does not submit while an answer lacks its reason', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      notAssessed({ draft: aDraft({ answers: { [TEAM]: 'yes' } }) }),
      DOCUMENTATION,
    );
    await user.click(choice(goals(), 'Not applicable'));
    await user.click(screen.getByRole('button', { name: 'Review' }));

    const submit = screen.getByRole('button', { name: 'Submit' });
    expect(submit).toHaveAttribute('aria-disabled', 'true');
    expect(submit).toHaveAccessibleDescription(
      'Before you can submit: 1 answer incomplete and not saved yet',
    );
    await user.click(
      screen.getByRole('button', {
        name: '1 answer incomplete and not saved yet',
      }),
    );
    expect(within(goals()).getByRole('textbox', { name: /Why/ })).toHaveFocus();
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
      await screen.findByText('Nothing has changed since the last submission'),
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

  it('tells what the level says today from what it would say higher up', async () => {
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({
          level: 3,
          answer: 'yes',
          answers: {
            [TESTS]: 'not-applicable',
            'traceability.ml-code.cd-on-merge': 'no',
          },
        }),
      }),
      '?section=review',
    );
    expect(
      screen.getByRole('row', { name: /^Reported level/ }),
    ).toHaveTextContent('Rests on 1 requirement set aside');
    const shown = panelOf('1 requirement is set aside');
    expect(shown).toHaveTextContent('Your level says so wherever it is shown');
    expect(within(shown).getByRole('listitem')).toHaveTextContent(
      /^Level 2 rests on/,
    );
    const later = panelOf('1 requirement of a higher level is set aside');
    expect(later).toHaveTextContent('once it gets there');
    expect(within(later).getByRole('listitem')).toHaveTextContent(
      /^Level 3 rests on/,
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

  it('offers to confirm what was not changed, one section at a time', async () => {
    const user = userEvent.setup({ delay: null });
    const view = assessed({ level: 1, answer: 'yes' }, { ageDays: 400 });
    const confirmed: string[][] = [];
    await renderQuestionnaire(view, '?section=review', {
      confirmSections: async (_ref, sections) => {
        confirmed.push(sections);
        return view;
      },
    });
    const buttons = screen.getAllByRole('button', { name: /^Still true/ });
    expect(buttons).toHaveLength(7);
    expect(
      screen.queryByRole('button', { name: 'Submit' }),
    ).not.toBeInTheDocument();

    await user.click(
      screen.getByRole('button', { name: 'Still true: Code quality' }),
    );
    const done = await screen.findByRole('button', { name: '✓ Confirmed' });
    expect(done).toHaveFocus();
    expect(screen.getByText('Code quality confirmed')).toBeInTheDocument();
    await user.click(done);
    expect(confirmed).toEqual([['code-quality']]);
    expect(screen.getAllByRole('button', { name: /^Still true/ })).toHaveLength(
      6,
    );
  });

  it('keeps what was confirmed when somebody goes on and comes back', async () => {
    const user = userEvent.setup({ delay: null });
    const old = assessed({ level: 1, answer: 'yes' }, { ageDays: 400 });
    const fresh = assessed({ level: 1, answer: 'yes' }, { ageDays: 0 });
    const after = {
      ...old,
      result: old.result && {
        ...old.result,
        freshness: old.result.freshness && {
          ...old.result.freshness,
          sections: {
            ...old.result.freshness.sections,
            'code-quality':
              fresh.result?.freshness?.sections['code-quality'] ??
              old.result.freshness.sections['code-quality'],
          },
        },
      },
    };
    await renderQuestionnaire(old, '?section=review', {
      confirmSections: async () => after,
    });
    await user.click(
      screen.getByRole('button', { name: 'Still true: Code quality' }),
    );
    await screen.findByRole('button', { name: '✓ Confirmed' });
    await user.click(
      screen.getByRole('button', { name: 'Change Code quality' }),
    );
    expect(
      screen.queryByRole('button', { name: 'Still true: Code quality' }),
    ).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Review' }));
    expect(screen.getAllByRole('button', { name: /^Still true/ })).toHaveLength(
      6,
    );
  });

  it('offers nothing to confirm in a section that the draft changes', async () => {
    await renderQuestionnaire(
      assessed(
        { level: 1, answer: 'yes' },
        {
          ageDays: 400,
          draft: aDraft({ level: 1, answer: 'yes', answers: { [TEAM]: 'no' } }),
        },
      ),
      '?section=review',
    );
    const names = screen
      .getAllByRole('button', { name: /^Still true/ })
      .map(button => button.getAttribute('aria-label'));
    expect(names).toHaveLength(6);
    expect(names).not.toContain('Still true: Documentation');
  });

  it('says where somebody has submitted meanwhile, and confirms nothing', async () => {
    const user = userEvent.setup({ delay: null });
    const view = assessed({ level: 1, answer: 'yes' }, { ageDays: 400 });
    await renderQuestionnaire(view, '?section=review', {
      confirmSections: async () => {
        throw new DraftConflictError('Somebody was faster', view);
      },
    });
    await user.click(
      screen.getByRole('button', { name: 'Still true: Code quality' }),
    );
    expect(
      await screen.findByText(/somebody has submitted meanwhile/),
    ).toBeInTheDocument();
  });

  it('shows of a first assessment what was answered, not each answer', async () => {
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({
          level: 2,
          target: 3,
          answer: 'yes',
          answers: { [GOALS]: 'no', [TEAM]: 'unanswered' },
        }),
      }),
      '?section=review',
    );
    const answers = panelOf('First assessment: your answers');
    expect(answers).toHaveTextContent(
      'Yes (6)No (1)Business goals and KPIsNot answered (1)Team and responsibilities',
    );
    expect(answers).toHaveTextContent('target Level 3 · Automated deployment');
    expect(
      within(answers).queryByRole('button', { name: 'Model choice' }),
    ).not.toBeInTheDocument();
  });

  it('says of a first assessment which parts are missing', async () => {
    const draft = aDraft({ answer: 'yes', answers: { [TESTS]: 'no' } });
    draft.document.answers[TESTS].parts = {
      'data-processing': true,
      training: true,
      serving: false,
    };
    await renderQuestionnaire(notAssessed({ draft }), '?section=review');
    expect(panelOf('First assessment: your answers')).toHaveTextContent(
      'No (1)Tests for every step(2 of 3, missing: Tests for scoring or serving)',
    );
  });

  it('names every no of a section, however many there are', async () => {
    await renderQuestionnaire(
      notAssessed({ draft: aDraft({ answer: 'no' }) }),
      '?section=review',
    );
    const answers = panelOf('First assessment: your answers');
    expect(
      within(answers).getByRole('button', { name: 'Tests for every step' }),
    ).toBeInTheDocument();
    expect(within(answers).getAllByText(/^No \(\d+\)$/)).not.toHaveLength(0);
  });
});

/** A part of the review. */
function panelOf(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}
