import { maturityModel, statementsOf } from '../model';
import {
  aModel,
  anInput,
  answersToAll,
  aStatement,
  picksAt,
  resting,
} from './__fixtures__/builders';
import { openRange } from './openRange';
import { scoreAssessment } from './scoreAssessment';

describe('openRange', () => {
  const model = resting(
    aModel(
      aStatement(1, { basic: true }),
      aStatement(2, { basic: true, parts: [{ id: 'a', label: '' }] }),
      aStatement(3, { basic: true }),
      aStatement(4),
    ),
    [2, 's1'],
    [3, 's2:a'],
    [4, 's3'],
  );

  it('lies between no and yes for everything open', () => {
    const input = anInput({
      answers: { s1: 'yes', s2: 'unanswered', s3: 'not-applicable', s4: 'yes' },
      reasons: { s3: 'Batch only' },
      parts: { s2: { a: false } },
      picks: picksAt(4),
    });
    const range = openRange(input, model);
    expect(range).toMatchObject({
      open: ['s2'],
      byHand: ['s3'],
      basics: {
        now: { yes: 1, unanswered: 1, applicable: 2, percent: 50 },
        worst: { yes: 1, no: 1, applicable: 2, percent: 50 },
        best: { yes: 2, applicable: 2, percent: 100 },
        notApplicableAsNo: { yes: 1, no: 1, applicable: 3, percent: 33 },
      },
      beyondBasics: {
        worst: { yes: 1, applicable: 1 },
        best: { yes: 1, applicable: 1 },
      },
      total: { best: { yes: 3, applicable: 3 } },
      sections: { only: { best: { yes: 3, applicable: 3 } } },
      reportedLevel: { now: 2, notApplicableAsNo: 2 },
    });
  });

  it('takes what is excluded as a no without any of its parts', () => {
    const input = anInput({
      answers: { s1: 'yes', s2: 'not-applicable', s3: 'yes', s4: 'yes' },
      reasons: { s2: 'Out of scope' },
      parts: { s2: { a: true } },
      picks: picksAt(4),
    });
    expect(openRange(input, model).reportedLevel).toMatchObject({
      now: 4,
      notApplicableAsNo: 2,
    });
  });

  it('takes a statement that is not applicable without a reason as open', () => {
    const input = anInput({ answers: { s1: 'not-applicable' } });
    const { open, byHand } = openRange(input, model);
    expect(open).toContain('s1');
    expect(byHand).toEqual([]);
  });

  it('is one figure when nothing is open or excluded by hand', () => {
    const input = anInput({
      servingModes: ['batch'],
      answers: answersToAll('yes'),
      picks: picksAt(3),
    });
    const { basics, reportedLevel, open } = openRange(input, maturityModel);
    expect(open).toEqual([]);
    expect(new Set(Object.values(reportedLevel)).size).toBe(1);
    expect(basics.worst).toEqual(basics.now);
    expect(basics.best).toEqual(basics.now);
    expect(basics.notApplicableAsNo).toEqual(basics.now);
  });

  it('agrees with the scoring of the assessment answered either way', () => {
    const known = anInput({
      servingModes: ['real-time'],
      picks: picksAt(4),
    });
    const range = openRange(known, maturityModel);
    for (const [answer, key] of [
      ['no', 'worst'],
      ['yes', 'best'],
    ] as const) {
      const scored = scoreAssessment(
        { ...known, answers: answersToAll(answer) },
        maturityModel,
      );
      expect(range.total[key]).toEqual(scored.completion.total);
      for (const { id } of maturityModel.sections) {
        expect(range.sections[id][key]).toEqual(scored.completion.sections[id]);
      }
    }
    expect(range.open.length).toBeLessThan(statementsOf(maturityModel).length);
  });

  it('has no level while a pick is missing', () => {
    expect(openRange(anInput(), maturityModel).reportedLevel).toEqual({
      now: null,
      notApplicableAsNo: null,
    });
  });
});
