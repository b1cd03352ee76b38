import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Statements that tests are about. */
export const GOALS = 'documentation.project.business-goals';
export const TEAM = 'documentation.project.team-overview';

/** The search string of the first section. */
export const DOCUMENTATION = '?view=questionnaire&section=documentation';

/** The question or statement with this text in its legend. */
export const statement = (text: RegExp) =>
  screen.getByRole('group', { name: text });
export const goals = () => statement(/Business goals and KPIs/);
export const team = () => statement(/Team and responsibilities/);

/** A radio button of a question or statement. */
export const choice = (group: HTMLElement, name: string) =>
  within(group).getByRole('radio', { name });

/** Opens the filters and tools. */
export const openTools = () =>
  userEvent.click(screen.getByRole('button', { name: 'Filter and tools' }));

/** Unfolds, or folds, the details of a statement. */
export const details = (group: HTMLElement) =>
  within(group).getByRole('button', { name: /^Details of/ });

/** Waits until saving is confirmed; the bar says so, and nothing else. */
export const saved = () => screen.findByText(/^Saved /);
