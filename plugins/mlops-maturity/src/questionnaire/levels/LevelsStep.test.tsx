import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { aDraft, assessed, notAssessed } from '../../__fixtures__/assessments';
import { renderQuestionnaire } from '../__testUtils__/renderQuestionnaire';

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

describe('LevelsStep', () => {
  beforeEach(() => window.localStorage.clear());

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
      screen.getByText(/Declared: Level 1 · DevOps, no MLOps, set by People\./),
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

  it('says what is new in an option, and what it shares with the one before it', async () => {
    await renderQuestionnaire(notAssessed(), '?section=levels');
    const option = screen.getByRole('radio', {
      name: 'All roles cooperate Level 3',
    });
    expect(option).toHaveAccessibleDescription(
      /New in this description.*manage inputs and outputs together.*Shared with the one before it: 1 point.*that can be repeated/,
    );
  });

  it('says of each option what the model says of it, and never that something ends', async () => {
    await renderQuestionnaire(notAssessed(), '?section=levels');
    const options = maturityModel.dimensions.flatMap(each => each.options);
    const texts = new Set(options.flatMap(each => each.characteristics));
    const radios = screen.getAllByRole('radio', { name: / Levels? \d/ });
    expect(radios).toHaveLength(options.length);
    options.forEach(({ label, characteristics }, index) => {
      const described = radios[index].getAttribute('aria-describedby') ?? '';
      const description = document.getElementById(described)?.textContent ?? '';
      const said = [...texts].filter(text => description.includes(text));
      // Some texts are part of longer ones.
      const parts = (text: string) =>
        characteristics.some(each => each.includes(text));
      expect([label, said.filter(text => !parts(text))]).toEqual([label, []]);
      expect(said).toEqual(expect.arrayContaining(characteristics));
      expect(description).not.toMatch(/no longer/i);
    });
  });

  it('says below the picks what they lead to, and marks the target above', async () => {
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({
          level: 3,
          picks: { people: 1 },
          target: 3,
          profile: { servingModes: ['batch'] },
        }),
      }),
      '?section=levels',
    );
    expect(
      screen.getByText('Held back by People; the others are at 3–4'),
    ).toBeInTheDocument();
    expect(screen.getByText('3 · Target')).toBeInTheDocument();
  });

  it('points at the answers that speak against a pick', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      notAssessed({
        draft: aDraft({
          level: 4,
          answer: 'yes',
          answers: { 'traceability.ml-code.model-code-version-control': 'no' },
        }),
      }),
      '?section=levels',
    );
    await user.click(
      screen.getAllByRole('button', {
        name: 'Go to “Versioned model code”',
      })[0],
    );
    expect(
      screen.getByRole('group', { name: /^17 · Versioned model code/ }),
    ).toHaveFocus();
  });

  it('chooses what the answers support in the draft, and takes it back', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      assessed({
        level: 4,
        picks: { people: 2, technology: 3 },
        answer: 'yes',
        profile: { servingModes: ['real-time', 'batch'] },
      }),
      '?section=levels',
    );
    expect(
      screen.getByText(
        /support level 4, but the pick for People and Technology/,
      ),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Choose these levels in the draft' }),
    );
    await waitFor(() =>
      expect(backend.changes).toEqual([
        { picks: { people: 4, technology: 4 } },
      ]),
    );
    expect(backend.view.submission?.document.picks.people).toBe(2);
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();

    await user.click(
      screen.getByRole('radio', { name: /^Automated builds and .* Level 1$/ }),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(backend.view.draft?.document.picks).toMatchObject({
        people: 2,
        technology: 1,
      }),
    );
  });
});
