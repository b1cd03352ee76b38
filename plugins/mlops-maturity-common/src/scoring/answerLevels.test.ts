import { LEVELS, REQUIREMENT_LEVELS, type Level } from '../model';
import { aModel, aStatement, counting, resting } from './__fixtures__/builders';
import { answerLevels } from './answerLevels';
import { contradictions, requirementsIn } from './contradictions';
import { possibleLevels, reportedLevel } from './reportedLevel';
import { requirementStates } from './requirementStates';
import type { EffectiveAnswer } from './types';

/** Each level rests on one statement; none rests on the fifth. */
const ladder = resting(
  aModel(...[1, 2, 3, 4, 5].map(number => aStatement(number))),
  [1, 's1'],
  [2, 's2'],
  [3, 's3'],
  [4, 's4'],
);

function judged(
  answer: EffectiveAnswer,
  overrides?: Record<string, EffectiveAnswer>,
) {
  const answers = counting(ladder, answer, overrides);
  return {
    answers,
    requirements: requirementStates({ answers, heldParts: new Map() }, ladder),
  };
}

function levelsOf(
  ...args: Parameters<typeof judged>
): ReturnType<typeof answerLevels> {
  const { answers, requirements } = judged(...args);
  return answerLevels(answers, requirements);
}

describe('answerLevels', () => {
  it.each(REQUIREMENT_LEVELS)('stop below level %d if that fails', level => {
    expect(levelsOf('yes', { [`s${level}`]: 'no' })).toEqual({
      ceiling: level - 1,
      confirmed: level - 1,
    });
  });

  it.each(REQUIREMENT_LEVELS)(
    'are confirmed only to below level %d if that is open',
    level => {
      expect(levelsOf('yes', { [`s${level}`]: 'unanswered' })).toEqual({
        ceiling: 4,
        confirmed: level - 1,
      });
    },
  );

  it('follow the lowest level that stops', () => {
    expect(levelsOf('yes', { s2: 'unanswered', s3: 'no', s4: 'no' })).toEqual({
      ceiling: 2,
      confirmed: 1,
    });
  });

  it.each(['excluded-by-hand', 'excluded-by-serving'] as const)(
    'are not held back by %s',
    answer => {
      expect(levelsOf(answer, { s5: 'yes' })).toEqual({
        ceiling: 4,
        confirmed: 4,
      });
    },
  );

  it.each(['unanswered', 'excluded-by-hand', 'excluded-by-serving'] as const)(
    'are missing while everything is %s',
    answer => {
      expect(levelsOf(answer)).toBeNull();
    },
  );

  it('begin with any answer, also to what no level rests on', () => {
    expect(levelsOf('unanswered', { s5: 'no' })).toEqual({
      ceiling: 4,
      confirmed: 0,
    });
  });
});

describe('possibleLevels and reportedLevel', () => {
  it.each<[Level | null, Level, Level, Level | null]>([
    [4, 4, 4, 4],
    [3, 4, 2, 2],
    [2, 4, 3, 2],
    [3, 1, 1, 1],
    [3, 0, 0, 0],
    [0, 4, 4, 0],
    // Nothing carries a level yet, and a higher one is possible.
    [3, 4, 0, null],
    [3, 1, 0, null],
    [null, 4, 4, null],
  ])(
    'declared %s with ceiling %d and confirmed %d report %s',
    (declared, ceiling, confirmed, expected) => {
      const possible = possibleLevels(declared, { ceiling, confirmed });
      expect(reportedLevel(possible)).toBe(expected);
      expect(possible).toEqual(
        declared === null
          ? null
          : {
              from: Math.min(declared, confirmed),
              to: Math.min(declared, ceiling),
            },
      );
    },
  );

  it('reach from 0 to what is declared while the answers say nothing', () => {
    for (const declared of LEVELS) {
      const possible = possibleLevels(declared, null);
      expect(possible).toEqual({ from: 0, to: declared });
      expect(reportedLevel(possible)).toBe(declared === 0 ? 0 : null);
    }
    expect(possibleLevels(null, null)).toBeNull();
  });
});

describe('contradictions', () => {
  it.each(LEVELS)('reach up to the declared level %d', declared => {
    expect(contradictions(judged('no').requirements, declared)).toEqual(
      REQUIREMENT_LEVELS.filter(level => level <= declared).map(level => ({
        requirementId: `r${level}`,
        level,
        statementIds: [`s${level}`],
      })),
    );
  });

  it('do not exist without a declared level', () => {
    expect(contradictions(judged('no').requirements, null)).toEqual([]);
  });

  it('name what fails the requirement and nothing else', () => {
    const model = resting(
      aModel(...[1, 2, 3].map(number => aStatement(number))),
      [2, 's3', 's1', 's2'],
    );
    const answers = counting(model, 'no', { s1: 'excluded-by-hand' });
    expect(
      contradictions(
        requirementStates({ answers, heldParts: new Map() }, model),
        2,
      ),
    ).toEqual([{ requirementId: 'r1', level: 2, statementIds: ['s3', 's2'] }]);
  });
});

describe('requirementsIn', () => {
  it('lists those in the state up to a level', () => {
    const { requirements } = judged('unanswered', {
      s1: 'excluded-by-hand',
      s3: 'no',
    });
    expect(requirementsIn('open', requirements, 4)).toEqual(['r2', 'r4']);
    expect(requirementsIn('open', requirements, 3)).toEqual(['r2']);
    expect(requirementsIn('set-aside', requirements, 1)).toEqual(['r1']);
    expect(requirementsIn('set-aside', requirements, 0)).toEqual([]);
    expect(requirementsIn('open', requirements, null)).toEqual([]);
  });
});
