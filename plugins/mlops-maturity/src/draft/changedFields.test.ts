import { documentWith } from './__fixtures__/views';
import { changedFields } from './changedFields';

describe('changedFields', () => {
  it('finds nothing between documents that say the same', () => {
    const before = documentWith({
      answers: {
        a: {
          value: 'yes',
          note: 'Wiki',
          parts: { one: true, two: false },
          updatedBy: 'user:default/ada',
          updatedAt: '2026-01-01T00:00:00Z',
        },
        b: { value: 'unanswered' },
      },
      targetNote: 'Why',
    });
    const after = documentWith({
      answers: {
        a: {
          value: 'yes',
          note: ' Wiki ',
          parts: { two: false, one: true },
          evidence: [],
        },
      },
      targetNote: 'Why ',
    });
    expect(changedFields(before, after)).toEqual([]);
  });

  it('finds every field that differs, with both values', () => {
    const before = documentWith({ answers: { a: { value: 'yes' } } });
    const after = documentWith({
      answers: { b: { value: 'no', note: 'Later' } },
      picks: { ...before.picks, people: 3 },
      profile: { ...before.profile, mlCases: 2, servingModes: [] },
      target: 1,
      targetNote: 'Enough',
    });
    expect(changedFields(before, after).map(({ after: edit }) => edit)).toEqual(
      expect.arrayContaining([
        { kind: 'answer', id: 'a', value: null },
        { kind: 'answer', id: 'b', value: { value: 'no', note: 'Later' } },
        { kind: 'pick', id: 'people', value: 3 },
        { kind: 'profile', id: 'mlCases', value: 2 },
        { kind: 'profile', id: 'servingModes', value: [] },
        { kind: 'target', value: 1 },
        { kind: 'targetNote', value: 'Enough' },
      ]),
    );
    expect(changedFields(before, after)).toHaveLength(7);
  });

  it('tells "not served" from "not chosen", and ignores the order of modes', () => {
    const unset = documentWith();
    const notServed = documentWith({
      profile: { ...unset.profile, servingModes: [] },
    });
    const both = documentWith({
      profile: { ...unset.profile, servingModes: ['batch', 'real-time'] },
    });
    const bothAgain = documentWith({
      profile: { ...unset.profile, servingModes: ['real-time', 'batch'] },
    });
    expect(changedFields(unset, notServed)).toHaveLength(1);
    expect(changedFields(both, bothAgain)).toEqual([]);
  });
});
