import { maturityModel } from '../model';
import { counting, aStatement } from './__fixtures__/builders';
import { basicsMet } from './basicsMet';
import { completion } from './completion';
import { completionBreakdown } from './completionBreakdown';
import { excludedStatements } from './excludedStatements';
import type { EffectiveAnswer } from './types';

function complete(...answers: EffectiveAnswer[]) {
  const statements = answers.map((_, index) => aStatement(index + 1));
  return completion(
    statements,
    new Map(answers.map((answer, index) => [`s${index + 1}`, answer])),
  );
}

describe('completion', () => {
  it('counts every kind of answer', () => {
    expect(
      complete(
        'yes',
        'yes',
        'no',
        'unanswered',
        'excluded-by-hand',
        'excluded-by-serving',
      ),
    ).toEqual({
      yes: 2,
      no: 1,
      unanswered: 1,
      notApplicable: 2,
      applicable: 4,
      percent: 50,
    });
  });

  it('has no percentage when nothing is applicable', () => {
    expect(complete('excluded-by-hand')).toMatchObject({
      notApplicable: 1,
      applicable: 0,
      percent: null,
    });
    expect(complete().percent).toBeNull();
  });
});

describe('basicsMet', () => {
  it('needs every applicable basic', () => {
    expect(basicsMet(complete('yes', 'excluded-by-hand'))).toBe(true);
    expect(basicsMet(complete('yes', 'unanswered'))).toBe(false);
    expect(basicsMet(complete('yes', 'no'))).toBe(false);
  });

  it('needs at least one', () => {
    expect(basicsMet(complete('excluded-by-hand'))).toBe(false);
    expect(basicsMet(complete())).toBe(false);
  });
});

describe('completionBreakdown', () => {
  const breakdown = completionBreakdown(
    counting(maturityModel, 'yes', {
      'documentation.technical.api': 'no',
      'ab-testing.general.regular': 'unanswered',
    }),
    maturityModel,
  );

  it('splits the total into basics and beyond', () => {
    expect(breakdown.total).toMatchObject({ yes: 54, applicable: 56 });
    expect(breakdown.basics).toMatchObject({ yes: 41, no: 1, percent: 98 });
    expect(breakdown.beyondBasics).toMatchObject({
      yes: 13,
      unanswered: 1,
      percent: 93,
    });
  });

  it('has every section and subsection', () => {
    expect(Object.keys(breakdown.sections)).toEqual(
      maturityModel.sections.map(({ id }) => id),
    );
    expect(Object.keys(breakdown.subsections)).toHaveLength(14);
    expect(breakdown.sections.documentation).toMatchObject({ yes: 7, no: 1 });
    expect(breakdown.subsections['documentation.technical']).toMatchObject({
      yes: 1,
      no: 1,
      percent: 50,
    });
  });
});

describe('excludedStatements', () => {
  it('keeps the two reasons apart, in order', () => {
    expect(
      excludedStatements(
        new Map([
          ['s1', 'excluded-by-hand'],
          ['s2', 'excluded-by-serving'],
          ['s3', 'yes'],
          ['s4', 'excluded-by-hand'],
        ]),
      ),
    ).toEqual({ byServing: ['s2'], byHand: ['s1', 's4'] });
  });
});
