import { maturityModel, statementsOf, type Answer } from '../model';
import { aModel, anInput, aStatement, resting } from './__fixtures__/builders';
import { countedAnswers } from './effectiveAnswers';
import { requirementStates } from './requirementStates';
import type { ScoringInput } from './types';

const parts = ['a', 'b', 'c'].map(id => ({ id, label: id }));
const statements = [
  aStatement(1),
  aStatement(2),
  aStatement(3, { applicability: 'batch' }),
  aStatement(4, { parts }),
];

function stateOf(items: string[], input: Partial<ScoringInput>) {
  const model = resting(aModel(...statements), [1, ...items]);
  const [judged] = requirementStates(
    countedAnswers(anInput(input), model),
    model,
  );
  return judged.state;
}

describe('requirementStates', () => {
  const OUT = { reasons: { s1: 'Out', s2: 'Out' } };

  // Every pair of items, in both orders: what wins does not depend on order.
  it.each<[Answer, Answer, string]>([
    ['yes', 'yes', 'met'],
    ['yes', 'unanswered', 'met'],
    ['yes', 'no', 'met'],
    ['yes', 'not-applicable', 'met'],
    ['unanswered', 'unanswered', 'open'],
    ['unanswered', 'no', 'open'],
    ['unanswered', 'not-applicable', 'open'],
    ['no', 'no', 'failed'],
    ['no', 'not-applicable', 'failed'],
    ['not-applicable', 'not-applicable', 'set-aside'],
  ])('%s or %s is %s', (one, other, expected) => {
    expect(
      stateOf(['s1', 's2'], { answers: { s1: one, s2: other }, ...OUT }),
    ).toBe(expected);
    expect(
      stateOf(['s1', 's2'], { answers: { s1: other, s2: one }, ...OUT }),
    ).toBe(expected);
  });

  it('takes what is excluded without a reason for open', () => {
    expect(stateOf(['s1'], { answers: { s1: 'not-applicable' } })).toBe('open');
    expect(
      stateOf(['s1'], {
        answers: { s1: 'not-applicable' },
        reasons: { s1: ' \n' },
      }),
    ).toBe('open');
  });

  it('drops what the serving modes exclude, even if it is answered', () => {
    const answers: Record<string, Answer> = { s3: 'yes', s1: 'no' };
    const servingModes: ScoringInput['servingModes'] = ['real-time'];
    expect(stateOf(['s3'], { servingModes, answers })).toBe('absent');
    expect(stateOf(['s3', 's1'], { servingModes, answers })).toBe('failed');
    expect(stateOf(['s3'], { servingModes: null, answers })).toBe('met');
    expect(stateOf(['s3'], { servingModes: ['batch'], answers })).toBe('met');
  });

  describe('of some parts', () => {
    const held = (
      recorded: Record<string, boolean> | undefined,
      answer: Answer,
    ) =>
      stateOf(['s4:a,b'], {
        answers: { s4: answer },
        ...(recorded && { parts: { s4: recorded } }),
      });

    it('is met once they hold, whichever of yes and no is given', () => {
      for (const answer of ['yes', 'no'] as const) {
        expect(held({ a: true, b: true }, answer)).toBe('met');
        expect(held({ a: true, b: false, c: true }, answer)).toBe('failed');
        expect(held({ a: true }, answer)).toBe('failed');
        expect(held({}, answer)).toBe('failed');
      }
    });

    it('goes by the answer where parts are not recorded', () => {
      expect(held(undefined, 'yes')).toBe('met');
      expect(held(undefined, 'no')).toBe('failed');
    });

    it('stays open while there is no answer', () => {
      expect(held({ a: true, b: true }, 'unanswered')).toBe('open');
    });
  });

  it('needs all parts of a statement that is asked for whole', () => {
    const whole = (recorded: Record<string, boolean>) =>
      stateOf(['s4'], { answers: { s4: 'yes' }, parts: { s4: recorded } });
    expect(whole({ a: true, b: true, c: true })).toBe('met');
    expect(whole({ a: true, b: true })).toBe('failed');
  });

  it('lists what the levels of the model rest on, level by level', () => {
    const judged = requirementStates(
      countedAnswers(anInput(), maturityModel),
      maturityModel,
    );
    expect(judged).toHaveLength(18);
    expect(judged.map(({ level }) => level)).toEqual(
      judged.map(({ level }) => level).sort(),
    );
    expect(new Set(judged.map(({ state }) => state))).toEqual(
      new Set(['open']),
    );
    expect(statementsOf(maturityModel)).toHaveLength(56);
  });
});
