import { LEVELS, REQUIREMENT_LEVELS, maturityModel } from '../model';
import { aModel, aStatement, atLevel, counting } from './__fixtures__/builders';
import { answerCeiling } from './answerCeiling';
import { contradictions } from './contradictions';
import { requiredFrom } from './requiredFrom';
import { supportedLevel } from './supportedLevel';
import type { EffectiveAnswer } from './types';

/** One statement required at each level, and one that no level mentions. */
const ladder = aModel(
  aStatement(1, { levels: [atLevel(1, 'required')] }),
  aStatement(2, { levels: [atLevel(2, 'required')] }),
  aStatement(3, { levels: [atLevel(3, 'required')] }),
  aStatement(4, { levels: [atLevel(4, 'required')] }),
  aStatement(5),
);

describe('answerCeiling', () => {
  it.each(REQUIREMENT_LEVELS)(
    'is one below level %d when that has a no',
    level => {
      expect(
        answerCeiling(counting(ladder, 'yes', { [`s${level}`]: 'no' }), ladder),
      ).toBe(level - 1);
    },
  );

  it('follows the lowest level with a no', () => {
    const answers = counting(ladder, 'yes', { s2: 'no', s4: 'no' });
    expect(answerCeiling(answers, ladder)).toBe(1);
  });

  it.each(['unanswered', 'excluded-by-hand', 'excluded-by-serving'] as const)(
    'is not lowered by %s',
    answer => {
      expect(
        answerCeiling(counting(ladder, answer, { s5: 'no' }), ladder),
      ).toBe(4);
    },
  );

  it('is not lowered by a no that only supports a level', () => {
    const model = aModel(aStatement(1, { levels: [atLevel(1, 'supporting')] }));
    expect(answerCeiling(counting(model, 'no'), model)).toBe(4);
  });

  it.each(['unanswered', 'excluded-by-hand', 'excluded-by-serving'] as const)(
    'is missing while everything is %s',
    answer => {
      expect(answerCeiling(counting(ladder, answer), ladder)).toBeNull();
    },
  );
});

describe('supportedLevel', () => {
  it.each(REQUIREMENT_LEVELS)('stops below level %d if it is open', level => {
    const answers = counting(ladder, 'yes', { [`s${level}`]: 'unanswered' });
    expect(supportedLevel(answers, ladder)).toBe(level - 1);
  });

  it('needs all levels below as well', () => {
    expect(supportedLevel(counting(ladder, 'yes', { s1: 'no' }), ladder)).toBe(
      0,
    );
  });

  it('is 4 when everything is met, and missing while nothing is answered', () => {
    expect(supportedLevel(counting(ladder, 'yes'), ladder)).toBe(4);
    expect(supportedLevel(counting(ladder, 'unanswered'), ladder)).toBeNull();
  });

  it('is 0, not missing, once a statement without a level is answered', () => {
    const answers = counting(ladder, 'unanswered', { s5: 'no' });
    expect(supportedLevel(answers, ladder)).toBe(0);
  });

  describe('at a level that requires nothing applicable', () => {
    const supported = (...answers: EffectiveAnswer[]) => {
      const model = aModel(
        aStatement(1, { levels: [atLevel(1, 'required')] }),
        ...answers.map((_, index) =>
          aStatement(index + 2, { levels: [atLevel(1, 'supporting')] }),
        ),
        aStatement(99),
      );
      const overrides = Object.fromEntries(
        answers.map((answer, index) => [`s${index + 2}`, answer] as const),
      );
      return supportedLevel(
        counting(model, 'yes', { s1: 'excluded-by-hand', ...overrides }),
        model,
      );
    };

    it.each([
      [0, 1, 0],
      [1, 1, 1],
      [0, 2, 0],
      [1, 2, 1],
      [1, 3, 0],
      [2, 3, 1],
      [2, 5, 0],
      [3, 5, 1],
    ])('takes %d of %d supporting yes as level %d', (yes, n, expected) => {
      for (const other of ['no', 'unanswered'] as const) {
        const answers = Array.from({ length: n }, (_, index) =>
          index < yes ? ('yes' as const) : other,
        );
        expect(supported(...answers)).toBe(expected);
      }
    });

    it('leaves excluded supporting statements out', () => {
      expect(supported('yes', 'no', 'excluded-by-hand')).toBe(1);
      expect(supported('excluded-by-hand', 'excluded-by-serving')).toBe(0);
    });

    it('needs something that supports it', () => {
      expect(supported()).toBe(0);
    });
  });

  it('does not let supporting statements replace an open required one', () => {
    const model = aModel(
      aStatement(1, { levels: [atLevel(1, 'required')] }),
      aStatement(2, { levels: [atLevel(1, 'supporting')] }),
    );
    const answers = counting(model, 'yes', { s1: 'unanswered' });
    expect(supportedLevel(answers, model)).toBe(0);
  });

  it('counts a statement that supports a level twice once', () => {
    const twice = [atLevel(1, 'supporting'), atLevel(1, 'supporting')];
    const model = aModel(
      aStatement(1, { levels: twice }),
      aStatement(2, { levels: [atLevel(1, 'supporting')] }),
      aStatement(3, { levels: [atLevel(1, 'supporting')] }),
    );
    const answers = counting(model, 'no', { s1: 'yes' });
    expect(supportedLevel(answers, model)).toBe(0);
  });
});

describe('contradictions', () => {
  it.each(LEVELS)('reach up to the declared level %d', declared => {
    expect(contradictions(counting(ladder, 'no'), declared, ladder)).toEqual(
      REQUIREMENT_LEVELS.filter(level => level <= declared).map(level => ({
        statementId: `s${level}`,
        level,
      })),
    );
  });

  it('do not exist without a declared level', () => {
    expect(contradictions(counting(ladder, 'no'), null, ladder)).toEqual([]);
  });

  it.each(['yes', 'unanswered', 'excluded-by-hand'] as const)(
    'are not made by %s',
    answer => {
      expect(contradictions(counting(ladder, answer), 4, ladder)).toEqual([]);
    },
  );

  it('start right above the ceiling', () => {
    const answers = counting(maturityModel, 'yes', {
      'traceability.ml-code.environment-as-code': 'no',
      'ab-testing.general.regular': 'no',
    });
    expect(answerCeiling(answers, maturityModel)).toBe(1);
    expect(contradictions(answers, 1, maturityModel)).toEqual([]);
    expect(contradictions(answers, 2, maturityModel)).toHaveLength(1);
    expect(contradictions(answers, 3, maturityModel)).toHaveLength(2);
  });
});

describe('requiredFrom', () => {
  it('is the lowest level that requires the statement', () => {
    const levels = [
      atLevel(1, 'supporting'),
      atLevel(4, 'required'),
      atLevel(3, 'required'),
    ];
    expect(requiredFrom(aStatement(1, { levels }))).toBe(3);
    expect(requiredFrom(aStatement(1))).toBeNull();
  });
});
