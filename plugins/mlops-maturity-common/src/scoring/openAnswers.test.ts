import { maturityModel } from '../model';
import { countedAnswers } from './effectiveAnswers';
import { openAnswers } from './openAnswers';
import { requirementStates } from './requirementStates';
import type { ScoringInput } from './types';

function judged(answers: ScoringInput['answers']) {
  return requirementStates(
    countedAnswers(
      { servingModes: null, answers, reasons: {}, parts: {} },
      maturityModel,
    ),
    maturityModel,
  );
}

describe('openAnswers', () => {
  it('lists one statement where one of several is enough', () => {
    expect(openAnswers(judged({}), 1)).toEqual([
      'traceability.ml-code.model-code-version-control',
    ]);
  });

  it('lists a statement once that several requirements look at', () => {
    const ids = openAnswers(judged({}), 3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('traceability.ml-code.run-lookup');
  });

  it('asks for the other one where the first is answered no', () => {
    expect(
      openAnswers(
        judged({ 'traceability.ml-code.model-code-version-control': 'no' }),
        1,
      ),
    ).toEqual(['code-quality.ml-code.ci-on-pull-request']);
  });

  it('lists nothing that is answered, and nothing above the level', () => {
    expect(
      openAnswers(
        judged({ 'traceability.ml-code.model-code-version-control': 'yes' }),
        1,
      ),
    ).toEqual([]);
    expect(openAnswers(judged({}), 0)).toEqual([]);
    expect(openAnswers(judged({}), null)).toEqual([]);
  });
});
