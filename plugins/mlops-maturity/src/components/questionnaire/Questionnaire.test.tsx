import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  anOwner,
  aReader,
  assessed,
  aDraft,
  notAssessed,
} from '../../__fixtures__/assessments';
import { THEM } from '../../editing/__fixtures__/views';
import { renderQuestionnaire } from './__testUtils__/renderQuestionnaire';

const GOALS = 'documentation.project.business-goals';
const TEAM = 'documentation.project.team-overview';
const LOOKUP = 'traceability.ml-code.run-lookup';
const DOCUMENTATION = '?view=questionnaire&section=documentation';

/** The statement with this text in its legend. */
const statement = (text: RegExp) => screen.getByRole('group', { name: text });
const goals = () => statement(/Business goals and KPIs/);
const team = () => statement(/Team and responsibilities/);
const choice = (group: HTMLElement, name: string) =>
  within(group).getByRole('radio', { name });

/** Both the list of parts and the head of the section tell how far it is. */
const expectProgress = (text: string) =>
  expect(screen.getAllByText(text).length).toBeGreaterThanOrEqual(2);

/** The bar says so, and so does the answer itself. */
const saved = () => screen.findAllByText(/^Saved /);

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

describe('Questionnaire', () => {
  beforeEach(() => window.localStorage.clear());

  describe('statements', () => {
    it('saves an answer given with the mouse and says so', async () => {
      const user = userEvent.setup({ delay: null });
      const backend = await renderQuestionnaire(notAssessed(), DOCUMENTATION);
      expectProgress('0 of 8 yes · 8 open');

      await user.click(choice(goals(), 'Yes'));
      await saved();

      expect(choice(goals(), 'Yes')).toBeChecked();
      expect(backend.changes).toEqual([
        { answers: { [GOALS]: { value: 'yes' } } },
      ]);
      expect(within(goals()).getByText(/^Saved /)).toBeInTheDocument();
      expectProgress('1 of 8 yes · 7 open');
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
      expect(
        within(goals()).getByRole('button', {
          name: 'Clear the answer to Business goals and KPIs',
        }),
      ).toHaveFocus();
      await user.keyboard('{Enter}');
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

      await user.click(
        within(goals()).getByRole('button', { name: 'Note and evidence' }),
      );
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

    it('unfolds what a yes means and how to get there', async () => {
      const user = userEvent.setup({ delay: null });
      await renderQuestionnaire(notAssessed(), DOCUMENTATION);
      const help = within(goals()).getByRole('button', {
        name: 'What a yes means',
      });
      expect(help).toHaveAttribute('aria-expanded', 'false');

      await user.click(help);

      expect(help).toHaveAttribute('aria-expanded', 'true');
      expect(
        within(goals()).getByText(
          /A record that has fallen out of date is a no/,
        ),
      ).toBeInTheDocument();
    });

    it('counts a yes as no until all five parts are ticked', async () => {
      const user = userEvent.setup({ delay: null });
      const backend = await renderQuestionnaire(
        notAssessed(),
        `?view=questionnaire&statement=${LOOKUP}`,
      );
      const lookup = statement(/Run and deployment lookup/);
      await user.click(choice(lookup, 'Yes'));
      expect(
        within(lookup).getByText('0 of 5; counts as no'),
      ).toBeInTheDocument();

      await user.click(
        within(lookup).getByRole('checkbox', { name: 'Code commit in Git' }),
      );
      await user.click(
        within(lookup).getByRole('checkbox', { name: 'Model artifacts' }),
      );
      expect(
        within(lookup).getByText('2 of 5; counts as no'),
      ).toBeInTheDocument();
      await waitFor(() =>
        expect(backend.view.draft?.document.answers[LOOKUP]?.parts).toEqual({
          'code-commit': true,
          infrastructure: false,
          environment: false,
          'model-artifacts': true,
          'training-data': false,
        }),
      );
      expectProgress('0 of 16 yes · 15 open');

      await user.click(
        within(lookup).getByRole('button', { name: 'Tick all 5' }),
      );
      expect(
        within(lookup).getByText('5 of 5; counts as yes'),
      ).toBeInTheDocument();
      expectProgress('1 of 16 yes · 15 open');
    });

    it('shows what was submitted last where it differs', async () => {
      const user = userEvent.setup({ delay: null });
      await renderQuestionnaire(
        assessed({ answers: { [GOALS]: 'no', [TEAM]: 'yes' } }),
        DOCUMENTATION,
      );
      expect(screen.queryByText(/Last submitted/)).not.toBeInTheDocument();

      await user.click(choice(goals(), 'Yes'));

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

    it('narrows to open statements without taking one away once answered', async () => {
      const user = userEvent.setup({ delay: null });
      await renderQuestionnaire(
        notAssessed({ draft: aDraft({ answers: { [TEAM]: 'no' } }) }),
        DOCUMENTATION,
      );

      await user.click(screen.getByRole('radio', { name: 'Open 7' }));
      expect(
        screen.queryByRole('group', { name: /Team and responsibilities/ }),
      ).not.toBeInTheDocument();

      await user.click(choice(goals(), 'Yes'));
      expect(goals()).toBeInTheDocument();
      expect(screen.getByRole('radio', { name: 'Open 6' })).toBeChecked();

      await user.click(screen.getByRole('radio', { name: 'No 1' }));
      expect(team()).toBeInTheDocument();
      expect(
        screen.queryByRole('group', { name: /Business goals/ }),
      ).not.toBeInTheDocument();
    });
  });

  describe('finding the way', () => {
    it('opens at the statement that the address asks for', async () => {
      await renderQuestionnaire(
        notAssessed(),
        `?view=questionnaire&statement=${TEAM}`,
      );
      expect(
        screen.getByRole('heading', { level: 2, name: 'Documentation' }),
      ).toBeInTheDocument();
      expect(document.activeElement).toContainElement(team());
    });

    it('goes from page to page and starts each at its heading', async () => {
      const user = userEvent.setup({ delay: null });
      await renderQuestionnaire(notAssessed());
      expect(
        screen.getByRole('heading', { level: 2, name: 'Profile' }),
      ).toBeInTheDocument();

      await user.click(screen.getByRole('button', { name: 'Levels →' }));
      expect(
        screen.getByRole('heading', { level: 2, name: 'Levels' }),
      ).toHaveFocus();

      await user.click(
        screen.getByRole('button', { name: /^Code quality 0 of 10 yes/ }),
      );
      expect(
        screen.getByRole('heading', { level: 2, name: 'Code quality' }),
      ).toHaveFocus();
      expect(
        screen.getByRole('button', { name: /^Code quality/, current: 'step' }),
      ).toBeInTheDocument();
    });
  });

  describe('profile', () => {
    it('recommends a target from the answers, to take or to leave', async () => {
      const user = userEvent.setup({ delay: null });
      const backend = await renderQuestionnaire(notAssessed());
      expect(
        screen.getByText(/No target is recommended yet/),
      ).toBeInTheDocument();

      await user.click(screen.getByRole('checkbox', { name: 'Real-time' }));
      await user.click(
        screen.getByRole('radio', { name: 'In or on its way to production' }),
      );
      await user.click(choice(statement(/critical to the business/), 'Yes'));
      await user.type(
        screen.getByRole('textbox', { name: 'Number of ML cases' }),
        '12',
      );
      expect(
        screen.getByText('The component is critical to the business.', {
          exact: false,
        }),
      ).toHaveTextContent('Recommended: Level 3');

      await user.click(
        screen.getByRole('button', { name: 'Take the recommendation' }),
      );
      await user.type(
        screen.getByRole('textbox', { name: /Why this target/ }),
        'Agreed with the board',
      );
      await user.tab();

      await waitFor(() =>
        expect(backend.view.draft?.document).toMatchObject({
          profile: {
            servingModes: ['real-time'],
            stage: 'production',
            businessCritical: true,
            mlCases: 12,
          },
          target: 3,
          targetNote: 'Agreed with the board',
        }),
      );
    });

    it('knows "not served" from "not chosen yet"', async () => {
      const user = userEvent.setup({ delay: null });
      const backend = await renderQuestionnaire(notAssessed());
      const modes = () => backend.view.draft?.document.profile.servingModes;

      await user.click(screen.getByRole('checkbox', { name: 'Not served' }));
      await waitFor(() => expect(modes()).toEqual([]));

      await user.click(screen.getByRole('checkbox', { name: 'Batch' }));
      await waitFor(() => expect(modes()).toEqual(['batch']));
      expect(
        screen.getByRole('checkbox', { name: 'Not served' }),
      ).not.toBeChecked();

      await user.click(screen.getByRole('checkbox', { name: 'Batch' }));
      await waitFor(() => expect(modes()).toBeNull());
    });

    it('does not save what is not a count', async () => {
      const user = userEvent.setup({ delay: null });
      const backend = await renderQuestionnaire(notAssessed());
      await user.type(
        screen.getByRole('textbox', { name: 'Number of ML cases' }),
        '-2',
      );
      await user.tab();

      expect(screen.getByText(/A whole number from 0/)).toBeInTheDocument();
      expect(backend.changes).toEqual([]);
    });
  });

  describe('levels', () => {
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
        screen.getByText(
          'Declared: Level 1 · DevOps, no MLOps, set by People.',
        ),
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

  describe('without permission to write', () => {
    it('shows everything, changes nothing, and says who may', async () => {
      const user = userEvent.setup({ delay: null });
      const backend = await renderQuestionnaire(
        assessed(
          { answers: { [GOALS]: 'yes' } },
          { access: aReader({ owners: ['group:default/team-a'] }) },
        ),
        DOCUMENTATION,
      );

      expect(
        screen.getByText(/Those who own the component can change it/),
      ).toHaveTextContent('team-a');
      expect(choice(goals(), 'Yes')).toBeChecked();
      expect(choice(goals(), 'Yes')).toBeDisabled();
      expect(choice(goals(), 'No')).toBeDisabled();
      expect(
        screen.queryByRole('button', { name: /^Clear the answer/ }),
      ).not.toBeInTheDocument();

      await user.click(screen.getByRole('button', { name: 'Review' }));
      expect(screen.getByRole('button', { name: 'Submit' })).toBeDisabled();
      expect(
        screen.getByText(/You may not submit this assessment/),
      ).toBeInTheDocument();
      expect(backend.changes).toEqual([]);
    });
  });

  describe('trouble', () => {
    it('keeps answers while the server is away and saves them on retry', async () => {
      const user = userEvent.setup({ delay: null });
      const backend = await renderQuestionnaire(notAssessed(), DOCUMENTATION);
      backend.trouble.push({ error: new TypeError('offline'), when: 'before' });

      await user.click(choice(goals(), 'No'));
      expect(
        await screen.findByText(/the server does not answer/),
      ).toBeInTheDocument();
      expect(choice(goals(), 'No')).toBeChecked();

      await user.click(screen.getByRole('button', { name: 'Retry now' }));
      await saved();
      expect(backend.view.draft?.document.answers[GOALS]?.value).toBe('no');
    });

    it('says that the session has ended and that answers are kept', async () => {
      const user = userEvent.setup({ delay: null });
      const backend = await renderQuestionnaire(notAssessed(), DOCUMENTATION);
      backend.trouble.push({
        error: Object.assign(new Error('Unauthorized'), { statusCode: 401 }),
        when: 'before',
      });

      await user.click(choice(goals(), 'No'));

      expect(
        await screen.findByText(
          /your session has ended. Your answers are kept in this browser/,
        ),
      ).toBeInTheDocument();
    });

    it('lets the person choose when somebody else changed the same answer', async () => {
      const user = userEvent.setup({ delay: null });
      const backend = await renderQuestionnaire(notAssessed(), DOCUMENTATION);
      backend.changeAs(THEM, {
        answers: { [GOALS]: { value: 'no' }, [TEAM]: { value: 'yes' } },
      });

      await user.click(choice(goals(), 'Yes'));

      const conflict = await screen.findByRole('group', { name: 'Conflicts' });
      expect(
        within(conflict).getByText('Business goals and KPIs was changed twice'),
      ).toBeInTheDocument();
      expect(within(conflict).getByText('grace')).toBeInTheDocument();
      expect(screen.getByText('1 conflict to settle')).toBeInTheDocument();
      expect(choice(team(), 'Yes')).toBeChecked();

      await user.click(
        screen.getByRole('button', {
          name: 'Use mine for Business goals and KPIs',
        }),
      );
      await saved();
      expect(backend.view.draft?.document.answers).toMatchObject({
        [GOALS]: { value: 'yes' },
        [TEAM]: { value: 'yes' },
      });
    });
  });

  describe('review', () => {
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
      expect(backend.view.submission?.document.answers[TEAM]?.value).toBe(
        'yes',
      );
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
        await screen.findByText(
          'Nothing has changed since the last submission.',
        ),
      ).toBeInTheDocument();
      expect(backend.view.draft).toBeNull();
    });
  });

  it('brings back what was not saved before a reload', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(notAssessed(), DOCUMENTATION);
    await user.click(choice(goals(), 'Not applicable'));
    cleanup();

    await renderQuestionnaire(notAssessed(), DOCUMENTATION);

    expect(
      screen.getByText(/1 change of your last visit was not saved then/),
    ).toBeInTheDocument();
    expect(choice(goals(), 'Not applicable')).toBeChecked();
  });
});
