import { aModel, aStatement, counting, resting } from './__fixtures__/builders';
import { nextSteps, type LevelGap } from './nextSteps';
import { requirementStates } from './requirementStates';
import { unlockedStatements } from './unlockedStatements';
import type { EffectiveAnswer, HeldParts } from './types';
import type { Statement } from '../model';

const NO_GAP: LevelGap = { reported: null, target: null };
const TO_LEVEL_2: LevelGap = { reported: 1, target: 4 };

/** Names that say that level 2 rests on a statement. */
const requiredAt2 = { label: 'Required at level 2' };

function steps(
  statements: Statement[],
  gap: LevelGap = NO_GAP,
  overrides: Record<string, EffectiveAnswer> = {},
  heldParts: HeldParts = new Map(),
) {
  const model = resting(
    aModel(...statements),
    ...statements
      .filter(({ label }) => label === requiredAt2.label)
      .map(({ id }): [2, string] => [2, id]),
  );
  const counted = { answers: counting(model, 'no', overrides), heldParts };
  return nextSteps(counted, requirementStates(counted, model), gap, model);
}

function order(...args: Parameters<typeof steps>): string[] {
  return steps(...args).map(step => step.statementId);
}

describe('nextSteps', () => {
  it('come from statements answered no only', () => {
    const statements = [1, 2, 3, 4, 5].map(number => aStatement(number));
    expect(
      order(statements, NO_GAP, {
        s1: 'yes',
        s2: 'unanswered',
        s3: 'excluded-by-hand',
        s4: 'excluded-by-serving',
      }),
    ).toEqual(['s5']);
  });

  it('are five at most, lower numbers first', () => {
    const statements = [7, 6, 5, 4, 3, 2, 1].map(number => aStatement(number));
    expect(order(statements)).toEqual(['s1', 's2', 's3', 's4', 's5']);
  });

  it('put basics before blockers before the rest', () => {
    const statements = [
      aStatement(1),
      aStatement(2, requiredAt2),
      aStatement(3, { basic: true }),
    ];
    expect(steps(statements, TO_LEVEL_2)).toEqual([
      {
        statementId: 's3',
        bucket: 'basics',
        ready: true,
        blocksLevel: null,
        unlocks: 0,
        pulledForward: false,
        parts: [],
      },
      {
        statementId: 's2',
        bucket: 'blocks-next-level',
        ready: true,
        blocksLevel: 2,
        unlocks: 0,
        pulledForward: false,
        parts: [],
      },
      {
        statementId: 's1',
        bucket: 'beyond-basics',
        ready: true,
        blocksLevel: null,
        unlocks: 0,
        pulledForward: false,
        parts: [],
      },
    ]);
  });

  it.each([
    [1, 4, 2],
    [0, 1, null],
    [1, 2, 2],
    [2, 3, 3],
    [2, 2, null],
    [3, 1, null],
    [null, 4, null],
    [1, null, null],
  ] as const)(
    'from level %s to %s name the blocked level %s',
    (reported, target, expected) => {
      const [step] = steps([aStatement(1, requiredAt2)], { reported, target });
      expect(step).toMatchObject({
        blocksLevel: expected,
        bucket: expected === null ? 'beyond-basics' : 'blocks-next-level',
      });
    },
  );

  it('block only where their requirement fails', () => {
    const model = resting(
      aModel(aStatement(1), aStatement(2), aStatement(3)),
      [2, 's1', 's2'],
      [2, 's3'],
    );
    const blocked = (overrides: Record<string, EffectiveAnswer>) => {
      const answers = counting(model, 'no', overrides);
      const counted = { answers, heldParts: new Map() };
      return nextSteps(
        counted,
        requirementStates(counted, model),
        TO_LEVEL_2,
        model,
      ).flatMap(step => (step.blocksLevel === 2 ? [step.statementId] : []));
    };
    expect(blocked({})).toEqual(['s1', 's2', 's3']);
    expect(blocked({ s2: 'yes' })).toEqual(['s3']);
    expect(blocked({ s2: 'unanswered' })).toEqual(['s3']);
    expect(blocked({ s2: 'excluded-by-hand' })).toEqual(['s1', 's3']);
  });

  it('name the parts that are missing where parts are recorded', () => {
    const parts = ['a', 'b', 'c'].map(id => ({ id, label: id }));
    const statements = [aStatement(1, { parts }), aStatement(2, { parts })];
    expect(
      steps(statements, NO_GAP, {}, new Map([['s1', new Set(['b'])]])),
    ).toMatchObject([
      { statementId: 's1', parts: ['a', 'c'] },
      { statementId: 's2', parts: [] },
    ]);
  });

  it('put ready before blocking before unlocking', () => {
    const basic = { basic: true };
    const statements = [
      aStatement(1, { ...basic, prerequisites: ['s4'], ...requiredAt2 }),
      aStatement(2, basic),
      aStatement(3, { ...basic, ...requiredAt2 }),
      aStatement(4, basic),
    ];
    expect(order(statements, TO_LEVEL_2)).toEqual(['s3', 's4', 's2', 's1']);
  });

  it('are ready unless a prerequisite is answered no', () => {
    const statements = [
      aStatement(1),
      aStatement(2, { prerequisites: ['s1', 'unknown'] }),
    ];
    const ready = (answer: EffectiveAnswer) =>
      steps(statements, NO_GAP, { s1: answer }).find(
        step => step.statementId === 's2',
      )?.ready;
    expect(ready('no')).toBe(false);
    expect(ready('yes')).toBe(true);
    expect(ready('unanswered')).toBe(true);
    expect(ready('excluded-by-hand')).toBe(true);
  });

  it('are pulled forward by what they unlock, however far away', () => {
    const statements = [
      aStatement(1),
      aStatement(2),
      aStatement(3, { prerequisites: ['s2'] }),
      aStatement(4, { prerequisites: ['s3'], basic: true }),
    ];
    expect(steps(statements)).toMatchObject([
      { statementId: 's2', bucket: 'basics', pulledForward: true, unlocks: 2 },
      { statementId: 's3', bucket: 'basics', pulledForward: true, unlocks: 1 },
      { statementId: 's4', bucket: 'basics', pulledForward: false },
      { statementId: 's1', bucket: 'beyond-basics', pulledForward: false },
    ]);
  });

  it('are pulled forward to the bucket of a blocker without blocking', () => {
    const statements = [
      aStatement(1),
      aStatement(2, { prerequisites: ['s1'], ...requiredAt2 }),
    ];
    expect(steps(statements, TO_LEVEL_2)).toMatchObject([
      {
        statementId: 's1',
        bucket: 'blocks-next-level',
        pulledForward: true,
        blocksLevel: null,
      },
      { statementId: 's2', blocksLevel: 2, pulledForward: false },
    ]);
  });

  it('are not pulled forward by a chain that is broken by a yes', () => {
    const statements = [
      aStatement(1),
      aStatement(2, { prerequisites: ['s1'] }),
      aStatement(3, { prerequisites: ['s2'], basic: true }),
    ];
    expect(steps(statements, NO_GAP, { s2: 'yes' })).toMatchObject([
      { statementId: 's3', ready: true },
      { statementId: 's1', unlocks: 0, pulledForward: false },
    ]);
  });

  it('cope with prerequisites that go round in circles', () => {
    const statements = [
      aStatement(1, { prerequisites: ['s3'] }),
      aStatement(2, { prerequisites: ['s1'] }),
      aStatement(3, { prerequisites: ['s2', 's3'] }),
    ];
    expect(steps(statements)).toMatchObject([
      { statementId: 's1', unlocks: 2, ready: false },
      { statementId: 's2', unlocks: 2, ready: false },
      { statementId: 's3', unlocks: 2, ready: false },
    ]);
  });
});

describe('unlockedStatements', () => {
  it('count a statement once that is reached on two ways', () => {
    const statements = [
      aStatement(1),
      aStatement(2, { prerequisites: ['s1'] }),
      aStatement(3, { prerequisites: ['s1'] }),
      aStatement(4, { prerequisites: ['s2', 's3'] }),
    ];
    const unlocked = unlockedStatements(statements);
    expect(unlocked.get('s1')?.map(({ id }) => id)).toEqual(['s2', 's3', 's4']);
    expect(unlocked.get('s4')).toEqual([]);
  });
});
