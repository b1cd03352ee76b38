import { screen, within } from '@testing-library/react';

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

/** Waits until saving is confirmed; the bar says so, and the answer itself. */
export const saved = () => screen.findAllByText(/^Saved /);
