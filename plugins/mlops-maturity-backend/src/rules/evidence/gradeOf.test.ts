import { gradeOf } from './gradeOf';

describe('gradeOf', () => {
  it.each([
    ['supports', 'yes', 'verified'],
    ['supports', 'no', 'contradicted'],
    ['contradicts', 'yes', 'contradicted'],
    ['contradicts', 'no', 'verified'],
  ] as const)(
    '%s a %s: %s, with or without a link',
    (verdict, answer, grade) => {
      expect(gradeOf({ verdict, answer, hasLink: false })).toBe(grade);
      expect(gradeOf({ verdict, answer, hasLink: true })).toBe(grade);
    },
  );

  it.each([
    ['inconclusive', 'yes'],
    ['inconclusive', 'no'],
    ['supports', 'unanswered'],
    ['contradicts', 'excluded-by-serving'],
    ['contradicts', 'excluded-by-hand'],
    ['supports', undefined],
  ] as const)('%s, answered %s: only what people say', (verdict, answer) => {
    expect(gradeOf({ verdict, answer, hasLink: false })).toBe('claimed');
    expect(gradeOf({ verdict, answer, hasLink: true })).toBe('linked');
  });
});
