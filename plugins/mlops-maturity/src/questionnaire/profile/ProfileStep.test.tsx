import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, notAssessed } from '../../__fixtures__/assessments';
import { choice, statement } from '../__testUtils__/queries';
import { renderQuestionnaire } from '../__testUtils__/renderQuestionnaire';

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

describe('ProfileStep', () => {
  beforeEach(() => window.localStorage.clear());

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

  it('saves no part of a count that is typed, and reads separators', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      notAssessed({
        draft: aDraft({ profile: { mlCases: 7 } }),
      }),
      '?section=profile',
    );
    const field = screen.getByRole('textbox', { name: 'Number of ML cases' });
    const type = (value: string) =>
      fireEvent.change(field, { target: { value } });
    await user.click(field);
    ['1', '1,', '1,0'].forEach(type);
    expect(field).toBeInvalid();
    await user.tab();
    expect(field).toHaveValue('1,0');
    expect(backend.changes).toEqual([]);

    await user.click(field);
    ['1,00', '1,000'].forEach(type);
    expect(field).toBeValid();
    await user.tab();
    await waitFor(() =>
      expect(backend.view.draft?.document.profile.mlCases).toBe(1000),
    );
    expect(backend.changes).toEqual([{ profile: { mlCases: 1000 } }]);
  });

  it('suggests the number of ML cases and sets it only when asked', async () => {
    const user = userEvent.setup({ delay: null });
    const backend = await renderQuestionnaire(
      notAssessed({
        suggestedMlCases: { owner: 'group:default/team-a', count: 4 },
      }),
    );
    expect(
      screen.getByText(/owns 4 ML components in the catalog/),
    ).toHaveTextContent('team-a');
    const field = screen.getByRole('textbox', { name: 'Number of ML cases' });
    expect(field).toHaveValue('');
    expect(backend.changes).toEqual([]);

    await user.click(
      screen.getByRole('button', { name: 'Use 4 as the number of ML cases' }),
    );

    await waitFor(() =>
      expect(backend.changes).toEqual([{ profile: { mlCases: 4 } }]),
    );
    expect(field).toHaveValue('4');
    expect(
      screen.getByText('That is the number given here.'),
    ).toBeInTheDocument();
  });

  it('asks for a note when the target is not the recommended one', async () => {
    const user = userEvent.setup({ delay: null });
    await renderQuestionnaire(
      notAssessed({ draft: aDraft({ profile: { businessCritical: true } }) }),
    );
    await user.click(
      choice(
        statement(/Which level does this component aim for/),
        'Level 1 · DevOps, no MLOps',
      ),
    );
    expect(
      screen.getByRole('textbox', {
        name: 'Why not the recommended level?',
      }),
    ).toHaveAccessibleDescription(/Level 3 is recommended and level 1 is set/);
  });
});
