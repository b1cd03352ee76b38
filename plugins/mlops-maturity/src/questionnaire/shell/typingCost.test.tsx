import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, notAssessed } from '../../__fixtures__/assessments';
import { renderQuestionnaire } from '../__testUtils__/renderQuestionnaire';

const mockDrawn: string[] = [];

// Every statement draws its choices whenever it is drawn itself.
jest.mock('../../ui/controls/Choice', () => ({
  Choice: ({ name }: { name: string }) => {
    mockDrawn.push(name);
    return null;
  },
}));

jest.setTimeout(60_000);

it('draws one statement again, not all, while its note is typed', async () => {
  const user = userEvent.setup({ delay: null });
  await renderQuestionnaire(
    notAssessed({ draft: aDraft({ answer: 'yes' }) }),
    '?section=documentation',
  );
  const goals = screen.getByRole('group', { name: /Business goals and KPIs/ });
  await user.click(within(goals).getByRole('button', { name: /^Details of/ }));
  mockDrawn.length = 0;

  await user.type(within(goals).getByRole('textbox', { name: 'Note' }), 'Wiki');
  await user.tab();
  await screen.findAllByText(/^Saved /);

  const answers = new Set(mockDrawn.filter(name => name.endsWith('-answer')));
  expect([...answers]).toEqual([
    'mlops-maturity-documentation-project-business-goals-answer',
  ]);
});
