import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  maturityModel,
  statementsOf,
} from 'backstage-plugin-mlops-maturity-common';
import { aDraft, assessed, notAssessed } from '../../__fixtures__/assessments';
import {
  choice,
  details,
  DOCUMENTATION,
  goals,
  GOALS,
  openTools,
  statement,
  team,
  TEAM,
} from '../__testUtils__/queries';
import { renderQuestionnaire } from '../__testUtils__/renderQuestionnaire';
import { isForRole } from './statementFilter';

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

const API = /Inference API documentation|API/;

describe('which statements are shown', () => {
  beforeEach(() => window.localStorage.clear());

  it('narrows to open statements without taking one away once answered', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      notAssessed({ draft: aDraft({ answers: { [TEAM]: 'no' } }) }),
      DOCUMENTATION,
    );

    await openTools();
    await user.click(screen.getByRole('radio', { name: 'Open 55' }));
    expect(
      screen.queryByRole('group', { name: /Team and responsibilities/ }),
    ).not.toBeInTheDocument();

    await user.click(choice(goals(), 'Yes'));
    expect(goals()).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Open 54' })).toBeChecked();

    await user.click(screen.getByRole('radio', { name: 'No 1' }));
    expect(team()).toBeInTheDocument();
    expect(
      screen.queryByRole('group', { name: /Business goals/ }),
    ).not.toBeInTheDocument();
  });

  it('narrows to what levels rest on', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      notAssessed(),
      '?view=questionnaire&section=code-quality',
    );
    await openTools();
    await user.click(screen.getByRole('radio', { name: /^Levels rest on/ }));
    expect(
      within(screen.getByRole('region', { name: 'Code quality' })).getAllByRole(
        'group',
        { name: /^\d+ · / },
      ),
    ).toEqual([
      statement(/28 · Tests for every step/),
      statement(/29 · Code CI checks/),
    ]);
  });

  it('takes a copied answer for open until it is confirmed', async () => {
    const draft = aDraft({ answer: 'yes' });
    draft.document.answers[GOALS] = {
      value: 'yes',
      copiedFrom: 'component:default/twin',
    };
    await renderQuestionnaire(
      notAssessed({ draft }),
      `${DOCUMENTATION}&show=to-confirm`,
    );
    expect(goals()).toBeInTheDocument();
    expect(
      screen.queryByRole('group', { name: /Team and responsibilities/ }),
    ).not.toBeInTheDocument();
    await openTools();
    expect(screen.getByRole('radio', { name: 'Open 1' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'To confirm 1' })).toBeChecked();
  });

  it('finds what is stale, until it is answered again', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      assessed({ answer: 'yes' }, { ageDays: 400 }),
      DOCUMENTATION,
    );
    await openTools();
    await user.click(screen.getByRole('radio', { name: /^Stale/ }));
    await user.click(choice(goals(), 'No'));
    expect(screen.getByRole('radio', { name: 'Stale 55' })).toBeChecked();
    expect(goals()).toBeInTheDocument();
  });

  it('leaves out the sections that a filter leaves nothing of', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({ answer: 'yes', answers: { [TEAM]: 'no' } }),
      }),
      '?view=questionnaire&show=no',
    );
    const sections = () =>
      screen
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent);
    expect(sections()).toEqual(['Profile', 'Levels', 'Documentation']);

    await user.click(screen.getByRole('link', { name: /^Code quality/ }));
    expect(
      screen.getByRole('heading', { level: 2, name: 'Code quality' }),
    ).toHaveFocus();
    expect(goals()).toBeInTheDocument();
  });

  it('says once that a filter leaves nothing', async () => {
    await renderQuestionnaire(
      notAssessed({ draft: aDraft({ answer: 'yes' }) }),
      '?view=questionnaire&show=open',
    );
    expect(screen.getByText('Every statement is answered.')).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
  });

  it('shows a section as a whole to who comes from the review to change it', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({ answer: 'yes', answers: { [TEAM]: 'no' } }),
      }),
      '?view=questionnaire&section=review&show=no',
    );
    await user.click(
      screen.getByRole('button', { name: 'Change Documentation' }),
    );
    expect(goals()).toBeInTheDocument();
  });

  it('adds what starts to apply while a filter is on', async () => {
    const user = userEvent.setup({ delay: null });
    const batch = () =>
      screen.queryByRole('group', { name: /Batch delivery monitoring/ });
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({
          profile: { servingModes: ['real-time'] },
          answers: { [TEAM]: 'yes' },
        }),
      }),
      '?view=questionnaire&show=open',
    );
    await user.click(choice(goals(), 'Yes'));
    expect(batch()).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /Batch/ }));
    expect(batch()).toBeInTheDocument();
    expect(goals()).toBeInTheDocument();
  });

  it('shows the statements of a role, which a link opens for a colleague', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      notAssessed({ draft: aDraft({ answers: { [TEAM]: 'no' } }) }),
      `${DOCUMENTATION}&role=software-engineer`,
    );
    expect(
      screen.getByText(
        /Showing \d+ statements for one role: Software engineer/,
      ),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('group', { name: API }).length).toBeGreaterThan(
      0,
    );
    expect(
      screen.queryByRole('group', { name: /Business goals/ }),
    ).not.toBeInTheDocument();

    await user.click(
      screen.getByRole('button', { name: 'Show all statements' }),
    );
    expect(goals()).toBeInTheDocument();
  });

  it('remembers the role of the reader for what is theirs to answer', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      notAssessed({ draft: aDraft({ answers: { [TEAM]: 'yes' } }) }),
      DOCUMENTATION,
    );
    await openTools();
    expect(
      screen.getByRole('radio', { name: 'Mine to answer 55' }),
    ).toBeInTheDocument();

    const select = screen.getByRole('combobox', { name: 'Whom to ask' });
    await user.selectOptions(select, 'Software engineer');
    await user.selectOptions(select, 'Everybody');

    expect(screen.getByRole('radio', { name: 'All 56' })).toBeInTheDocument();
    const mine = statementsOf(maturityModel).filter(
      ({ id }) => id !== TEAM && isForRole(id, 'software-engineer'),
    );
    await waitFor(() =>
      expect(
        screen.getByRole('radio', { name: `Mine to answer ${mine.length}` }),
      ).toBeInTheDocument(),
    );
  });
});

describe('automatic evidence', () => {
  beforeEach(() => window.localStorage.clear());

  it('stands beside its statement and answers nothing', async () => {
    const backend = await renderQuestionnaire(notAssessed(), DOCUMENTATION, {
      getEvidence: async () => ({
        findings: [
          {
            statementId: GOALS,
            provider: 'catalog',
            verdict: 'contradicts',
            grade: 'contradicted',
            summary: 'No goals are linked',
            url: 'https://wiki.example.com/goals',
            observedAt: '2025-03-01T10:00:00Z',
          },
          {
            statementId: TEAM,
            provider: 'scanner',
            verdict: 'supports',
            grade: 'verified',
            summary: 'A team page exists',
            // eslint-disable-next-line no-script-url
            url: 'javascript:alert(1)',
            observedAt: '2025-03-01T10:00:00Z',
          },
        ],
        providers: [
          { id: 'catalog', title: 'Catalog', outcome: 'succeeded' },
          { id: 'scanner', title: 'Scanner', outcome: 'succeeded' },
          { id: 'slow', title: 'Slow one', outcome: 'timed-out' },
        ],
      }),
    });

    expect(
      await within(goals()).findByText('Evidence speaks against a yes'),
    ).toBeInTheDocument();
    await userEvent.click(details(goals()));
    await userEvent.click(details(team()));
    expect(
      within(goals()).getByText('Speaks against a yes'),
    ).toBeInTheDocument();
    expect(
      within(goals()).getByRole('link', {
        name: /Open what Catalog looked at/,
      }),
    ).toHaveAttribute('href', 'https://wiki.example.com/goals');
    expect(within(team()).getByText('Supports a yes')).toBeInTheDocument();
    expect(within(team()).queryByRole('link')).not.toBeInTheDocument();
    expect(
      screen.getByText('No automatic evidence from Slow one this time.'),
    ).toBeInTheDocument();
    expect(choice(team(), 'Yes')).not.toBeChecked();
    expect(backend.changes).toEqual([]);
  });

  it('may be missing; a word says so', async () => {
    await renderQuestionnaire(notAssessed(), DOCUMENTATION, {
      getEvidence: async () => {
        throw new Error('down');
      },
    });
    expect(
      await screen.findByText(/Automatic evidence could not be loaded/),
    ).toBeInTheDocument();
    expect(choice(goals(), 'Yes')).toBeEnabled();
  });
});
