import { maturityModel, type MaturityModel } from '../model';
import { recommendedTarget } from './recommendedTarget';
import type { TargetInputs } from './types';

const UNKNOWN: TargetInputs = {
  stage: null,
  retrainingFrequentAndRepetitive: null,
  automationTradeOffFavorable: null,
  businessCritical: null,
  mlCases: null,
};

const retraining = {
  retrainingFrequentAndRepetitive: true,
  automationTradeOffFavorable: true,
};

describe('recommendedTarget', () => {
  it.each<[Partial<TargetInputs>, number, string]>([
    [{ stage: 'proof-of-concept' }, 0, 'proof-of-concept-or-academic'],
    [{ stage: 'academic' }, 0, 'proof-of-concept-or-academic'],
    [
      { stage: 'academic', ...retraining, businessCritical: true, mlCases: 9 },
      0,
      'proof-of-concept-or-academic',
    ],
    [retraining, 4, 'frequent-retraining-worthwhile'],
    [
      { ...retraining, stage: 'production', businessCritical: true },
      4,
      'frequent-retraining-worthwhile',
    ],
    [{ businessCritical: true }, 3, 'business-critical'],
    [{ businessCritical: true, mlCases: 2 }, 3, 'business-critical'],
    [{ mlCases: 6 }, 3, 'five-or-more-cases'],
    [{ mlCases: 5 }, 3, 'five-or-more-cases'],
    [{ mlCases: 4 }, 2, 'two-to-four-cases'],
    [{ mlCases: 2, stage: 'production' }, 2, 'two-to-four-cases'],
    [{ mlCases: 1, stage: 'production' }, 1, 'production'],
    [{ mlCases: 0, stage: 'production' }, 1, 'production'],
    [{ stage: 'production' }, 1, 'production'],
    [
      { stage: 'production', retrainingFrequentAndRepetitive: true },
      1,
      'production',
    ],
    [
      { stage: 'production', automationTradeOffFavorable: true },
      1,
      'production',
    ],
  ])('for %j is %d by %s', (inputs, level, ruleId) => {
    expect(recommendedTarget({ ...UNKNOWN, ...inputs }, maturityModel)).toEqual(
      { level, ruleId },
    );
  });

  it('is missing while nothing is known', () => {
    expect(recommendedTarget(null, maturityModel)).toBeNull();
    expect(recommendedTarget(UNKNOWN, maturityModel)).toBeNull();
    expect(recommendedTarget(JSON.parse('{}'), maturityModel)).toBeNull();
  });

  it('is missing if nothing calls for a level', () => {
    const inputs = {
      stage: null,
      retrainingFrequentAndRepetitive: true,
      automationTradeOffFavorable: false,
      businessCritical: false,
      mlCases: 1,
    };
    expect(recommendedTarget(inputs, maturityModel)).toBeNull();
  });

  function withRules(
    rules: MaturityModel['targetRules']['rules'],
  ): MaturityModel {
    return {
      ...maturityModel,
      targetRules: { ...maturityModel.targetRules, rules },
    };
  }

  it('goes by the order of the rules, not by their place in the list', () => {
    const reversed = withRules([...maturityModel.targetRules.rules].reverse());
    expect(
      recommendedTarget(
        { ...UNKNOWN, stage: 'academic', mlCases: 9 },
        reversed,
      ),
    ).toEqual({ level: 0, ruleId: 'proof-of-concept-or-academic' });
  });

  it('does not take unknown for no', () => {
    const model = withRules([
      {
        id: 'not-critical',
        order: 1,
        when: { businessCritical: false },
        target: 1,
        reason: '',
      },
      {
        id: 'any-case',
        order: 2,
        when: { mlCasesAtLeast: 0 },
        target: 2,
        reason: '',
      },
    ]);
    expect(recommendedTarget(UNKNOWN, model)).toBeNull();
    expect(
      recommendedTarget({ ...UNKNOWN, businessCritical: false }, model),
    ).toEqual({ level: 1, ruleId: 'not-critical' });
    expect(recommendedTarget({ ...UNKNOWN, mlCases: 0 }, model)).toEqual({
      level: 2,
      ruleId: 'any-case',
    });
  });
});
