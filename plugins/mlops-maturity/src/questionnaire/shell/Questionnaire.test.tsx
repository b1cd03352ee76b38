import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aDraft,
  aReader,
  assessed,
  notAssessed,
} from '../../__fixtures__/assessments';
import { THEM } from '../../draft/__fixtures__/views';
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

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

describe('Questionnaire', () => {
  beforeEach(() => window.localStorage.clear());

  it('says once what is different since the last submission', async () => {
    await renderQuestionnaire(
      assessed(
        { level: 1, answer: 'yes' },
        {
          changedSince: [
            { fact: 'model-version', from: '1.0.0', to: '2.0.0' },
            {
              fact: 'owner',
              from: 'group:default/team-a',
              to: 'group:default/team-b',
            },
          ],
        },
      ),
    );
    const notes = screen
      .getAllByRole('note')
      .filter(note => /2\.0\.0|owner/.test(note.textContent ?? ''));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toHaveTextContent(
      /version 1\.0\.0; version 2\.0\.0 .*The owner was team-a and is team-b now|The owner was team-a and is team-b now.*version 2\.0\.0/,
    );
    expect(screen.getAllByText(/The owner has changed/)).toHaveLength(2);
  });

  describe('finding the way', () => {
    it('opens at the statement that the address asks for', async () => {
      await renderQuestionnaire(
        notAssessed(),
        `?view=questionnaire&statement=${TEAM}`,
      );
      expect(document.activeElement).toBe(team());
    });

    it('goes to a statement again after somebody has gone elsewhere', async () => {
      const user = userEvent.setup({ delay: null });
      await renderQuestionnaire(notAssessed(), DOCUMENTATION);
      await user.click(choice(goals(), 'Not applicable'));
      const go = screen.getByRole('button', {
        name: '1 answer incomplete and not saved yet',
      });
      const why = within(goals()).getByRole('textbox', { name: /Why/ });
      await user.click(go);
      expect(why).toHaveFocus();
      await user.click(choice(team(), 'Yes'));
      await user.click(go);
      expect(why).toHaveFocus();
    });

    it('unfolds the details where what is incomplete is among them', async () => {
      const user = userEvent.setup({ delay: null });
      await renderQuestionnaire(
        notAssessed({ draft: aDraft({ answers: { [GOALS]: 'yes' } }) }),
        DOCUMENTATION,
      );
      await user.click(details(goals()));
      await user.click(
        within(goals()).getByRole('button', { name: 'Add an evidence link' }),
      );
      await user.type(
        within(goals()).getByRole('textbox', { name: 'Link 1: address' }),
        'wiki',
      );
      await user.tab();
      await user.click(details(goals()));
      expect(details(goals())).toHaveAttribute('aria-expanded', 'false');

      await user.click(
        screen.getByRole('button', {
          name: '1 answer incomplete and not saved yet',
        }),
      );
      expect(
        within(goals()).getByRole('textbox', { name: 'Link 1: address' }),
      ).toHaveFocus();
    });

    it('leads who comes by a link to the first open question of a draft', async () => {
      await renderQuestionnaire(
        notAssessed({
          draft: aDraft({
            level: 1,
            target: 1,
            profile: {
              servingModes: ['batch'],
              stage: 'production',
              retrainingFrequentAndRepetitive: false,
              automationTradeOffFavorable: false,
              businessCritical: false,
            },
            answers: { [GOALS]: 'yes' },
          }),
        }),
      );
      expect(team()).toHaveFocus();
    });

    it('skips to what is open, past everything else', async () => {
      const user = userEvent.setup({ delay: null });
      await renderQuestionnaire(notAssessed(), DOCUMENTATION);
      await user.click(
        screen.getByRole('button', { name: 'Skip to the first open question' }),
      );
      expect(
        screen.getByRole('heading', { level: 2, name: 'Profile' }),
      ).toHaveFocus();
    });

    it('has everything on one page, and goes to each part by its heading', async () => {
      const user = userEvent.setup({ delay: null });
      await renderQuestionnaire(notAssessed());
      expect(
        screen.getByRole('heading', { level: 2, name: 'Profile' }),
      ).toBeInTheDocument();

      await user.click(
        screen.getByRole('link', { name: 'Levels 0 of 5 answered' }),
      );
      expect(
        screen.getByRole('heading', { level: 2, name: 'Levels' }),
      ).toHaveFocus();

      await user.click(
        screen.getByRole('link', { name: 'Code quality 0 of 10 answered' }),
      );
      expect(
        screen.getByRole('heading', { level: 2, name: 'Code quality' }),
      ).toHaveFocus();
      expect(
        screen.getByRole('link', { name: /^Code quality/, current: 'step' }),
      ).toBeInTheDocument();
    });
  });

  describe('on a narrow page', () => {
    const { matchMedia } = window;
    beforeEach(() => {
      window.matchMedia = query => ({
        matches: /max-width/.test(query),
        media: query,
        onchange: null,
        addListener: () => {},
        removeListener: () => {},
        addEventListener: () => {},
        removeEventListener: () => {},
        dispatchEvent: () => false,
      });
    });
    afterEach(() => {
      window.matchMedia = matchMedia;
    });

    it('folds the list of parts behind the one in sight', async () => {
      const user = userEvent.setup({ delay: null });
      await renderQuestionnaire(notAssessed());
      const part = () => screen.getByRole('link', { name: /^Code quality/ });
      const unfold = screen.getByRole('button', {
        name: 'Profile 0 of 6 answered',
      });
      expect(part()).not.toBeVisible();

      await user.click(unfold);
      expect(part()).toBeVisible();
      expect(part()).toHaveAttribute(
        'href',
        expect.stringContaining('section=code-quality'),
      );
      await user.click(part());
      expect(
        screen.getByRole('heading', { level: 2, name: 'Code quality' }),
      ).toHaveFocus();
      expect(part()).not.toBeVisible();
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
      expect(
        screen.queryByRole('button', { name: 'Submit' }),
      ).not.toBeInTheDocument();
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
      expect(choice(team(), 'Yes')).toBeChecked();

      await user.click(
        screen.getByRole('button', { name: '1 conflict to settle' }),
      );
      expect(conflict).toHaveFocus();
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

  it('brings back what was not saved before a reload', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(notAssessed(), DOCUMENTATION);
    await user.click(choice(goals(), 'Not applicable'));
    cleanup();

    await renderQuestionnaire(notAssessed(), DOCUMENTATION);

    expect(
      screen.getByText(
        /1 change from your last visit was not saved and is back/,
      ),
    ).toBeInTheDocument();
    expect(choice(goals(), 'Not applicable')).toBeChecked();
  });
});
