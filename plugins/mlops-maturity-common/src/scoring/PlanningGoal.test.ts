import { toPlanningGoal } from './PlanningGoal';

describe('toPlanningGoal', () => {
  it('reads the section of a section goal, and of no other', () => {
    expect(toPlanningGoal({ type: 'section', section: 'a' })).toEqual({
      type: 'section',
      section: 'a',
    });
    expect(toPlanningGoal({ type: 'basics', section: 'a' })).toEqual({
      type: 'basics',
    });
  });

  it('does not take a section goal without a section', () => {
    expect(toPlanningGoal({ type: 'section' })).toBeUndefined();
  });
});
