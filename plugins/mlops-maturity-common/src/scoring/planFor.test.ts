import {
  maturityModel,
  REQUIREMENT_LEVELS,
  statementsOf,
  statementsOfSection,
  type Answer,
  type Level,
  type MaturityModel,
  type Statement,
} from '../model';
import {
  aModel,
  anInput,
  answersToAll,
  aStatement,
  atLevel,
  picksAt,
} from './__fixtures__/builders';
import { effectiveAnswers } from './effectiveAnswers';
import { planFor, type PlanProposal } from './planFor';
import { projected } from './projected';
import { scoreAssessment } from './scoreAssessment';
import type { ScoringInput } from './types';

/** Picks that reach a level without declaring anything about statements. */
const AT_TOP = picksAt(4);

function idsOf(proposal: PlanProposal): string[] {
  return proposal.steps.map(({ statementId }) => statementId);
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) % 4294967296;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function aRandomCase(random: () => number): {
  model: MaturityModel;
  input: ScoringInput;
  goal: Level;
} {
  const chance = (share: number) => random() < share;
  const statements: Statement[] = [];
  for (let number = 1; number <= 9; number++) {
    statements.push(
      aStatement(number, {
        basic: chance(0.5),
        levels: REQUIREMENT_LEVELS.flatMap(level => [
          ...(chance(0.08) ? [atLevel(level, 'required')] : []),
          ...(chance(0.4) ? [atLevel(level, 'supporting')] : []),
        ]),
        prerequisites: statements.filter(() => chance(0.2)).map(({ id }) => id),
      }),
    );
  }
  const values: Answer[] = ['yes', 'no', 'unanswered', 'not-applicable'];
  const answers = statements.map(({ id }) => [
    id,
    values[Math.floor(random() * values.length)],
  ]);
  return {
    model: aModel(...statements),
    input: anInput({
      answers: Object.fromEntries(answers),
      reasons: Object.fromEntries(
        statements.filter(() => chance(0.5)).map(({ id }) => [id, 'Reason']),
      ),
      picks: AT_TOP,
    }),
    goal: REQUIREMENT_LEVELS[Math.floor(random() * 4)],
  };
}

function reaches(
  level: Level,
  input: ScoringInput,
  statements: string[],
  model: MaturityModel,
): boolean {
  const result = projected(input, { statements }, model);
  return (
    result.supportedLevel !== null &&
    result.supportedLevel >= level &&
    result.reportedLevel !== null &&
    result.reportedLevel >= level
  );
}

/** The fewest statements that reach a level, found by trying all sets. */
function fewestByTrial(
  level: Level,
  input: ScoringInput,
  model: MaturityModel,
): number | undefined {
  const answers = effectiveAnswers(input, model);
  const open = [...answers].flatMap(([id, answer]) =>
    answer === 'no' || answer === 'unanswered' ? [id] : [],
  );
  const sizes: number[] = [];
  for (let set = 0; set < 2 ** open.length; set++) {
    const chosen = open.filter((_, index) => Math.floor(set / 2 ** index) % 2);
    if (reaches(level, input, chosen, model)) {
      sizes.push(chosen.length);
    }
  }
  return sizes.length > 0 ? Math.min(...sizes) : undefined;
}

describe('planFor basics', () => {
  it('proposes every applicable basic that is not a yes, split by what it takes', () => {
    const model = aModel(
      aStatement(1, { basic: true }),
      aStatement(2, { basic: true }),
      aStatement(3, { basic: true }),
      aStatement(4, { basic: true }),
      aStatement(5),
    );
    const input = anInput({
      answers: { s1: 'yes', s2: 'no', s4: 'not-applicable', s5: 'no' },
      reasons: { s4: 'Batch only' },
    });
    expect(planFor({ type: 'basics' }, input, model)).toEqual({
      outcome: 'open',
      level: null,
      steps: [
        { statementId: 's2', action: 'do', reason: 'goal', after: [] },
        { statementId: 's3', action: 'answer', reason: 'goal', after: [] },
      ],
      picks: [],
    });
  });

  it('puts what has to be done first before it, although the goal does not count it', () => {
    const model = aModel(
      aStatement(1, { basic: true, prerequisites: ['s3'] }),
      aStatement(2, { prerequisites: [] }),
      aStatement(3, { prerequisites: ['s2'] }),
    );
    const input = anInput({ answers: { s1: 'no', s2: 'no', s3: 'no' } });
    expect(planFor({ type: 'basics' }, input, model).steps).toEqual([
      { statementId: 's2', action: 'do', reason: 'prerequisite', after: [] },
      {
        statementId: 's3',
        action: 'do',
        reason: 'prerequisite',
        after: ['s2'],
      },
      { statementId: 's1', action: 'do', reason: 'goal', after: ['s3'] },
    ]);
  });

  it('asks nothing to be done before a statement that only wants an answer', () => {
    const model = aModel(
      aStatement(1, { basic: true, prerequisites: ['s2'] }),
      aStatement(2),
    );
    const input = anInput({ answers: { s2: 'no' } });
    expect(idsOf(planFor({ type: 'basics' }, input, model))).toEqual(['s1']);
  });

  it('is reached when all applicable basics are a yes', () => {
    expect(
      planFor(
        { type: 'basics' },
        anInput({ answers: answersToAll('yes') }),
        maturityModel,
      ),
    ).toEqual({ outcome: 'reached', level: null, steps: [], picks: [] });
  });

  it('cannot be reached where no basic is applicable', () => {
    const proposal = planFor(
      { type: 'basics' },
      anInput(),
      aModel(aStatement(1)),
    );
    expect(proposal.outcome).toBe('unreachable');
  });
});

describe('planFor a section', () => {
  it('proposes what is open in the section and nothing else', () => {
    const [section] = maturityModel.sections;
    const proposal = planFor(
      { type: 'section', section: section.id },
      anInput(),
      maturityModel,
    );
    expect(idsOf(proposal)).toEqual(
      statementsOfSection(section).map(({ id }) => id),
    );
  });

  it('cannot be reached if the model has no such section', () => {
    expect(
      planFor({ type: 'section', section: 'gone' }, anInput(), maturityModel)
        .outcome,
    ).toBe('unreachable');
  });
});

describe('planFor a level', () => {
  it('needs a target for the goal to reach it', () => {
    expect(planFor({ type: 'target' }, anInput(), maturityModel)).toEqual({
      outcome: 'no-target',
      level: null,
      steps: [],
      picks: [],
    });
  });

  it.each<[Level | null, Answer, Level]>([
    [null, 'unanswered', 1],
    [0, 'yes', 1],
    [2, 'yes', 3],
    [3, 'yes', 4],
    [4, 'yes', 4],
  ])('after %s with %s everywhere is %s', (pick, answer, level) => {
    const input = anInput({
      picks: picksAt(pick),
      answers: answersToAll(answer),
    });
    const proposal = planFor({ type: 'next-level' }, input, maturityModel);
    // Options that share levels count as the highest of them, so that the
    // level of the component is that of the lowest dimension.
    expect(proposal.level).toBe(level);
  });

  it('goes on from the supported level while a pick is missing', () => {
    const input = anInput({ answers: answersToAll('yes') });
    expect(planFor({ type: 'next-level' }, input, maturityModel)).toMatchObject(
      {
        outcome: 'open',
        level: 4,
        steps: [],
      },
    );
  });

  it('proposes the picks that are missing or too low', () => {
    const input = anInput({
      answers: answersToAll('yes'),
      picks: picksAt(4, { people: 2, technology: null }),
      target: 3,
    });
    expect(planFor({ type: 'target' }, input, maturityModel).picks).toEqual([
      { dimension: 'people', level: 3, optionId: expect.any(String) },
      { dimension: 'technology', level: 3, optionId: expect.any(String) },
    ]);
  });

  it('is reached at the target when the answers back it up', () => {
    const input = anInput({
      answers: answersToAll('yes'),
      picks: AT_TOP,
      target: 3,
    });
    expect(planFor({ type: 'target' }, input, maturityModel).outcome).toBe(
      'reached',
    );
  });

  it('asks for the answers that a declared level lacks', () => {
    const input = anInput({ picks: AT_TOP, target: 2 });
    const { steps } = planFor({ type: 'target' }, input, maturityModel);
    expect(steps.map(({ action }) => action)).not.toContain('do');
    expect(
      reaches(
        2,
        input,
        steps.map(({ statementId }) => statementId),
        maturityModel,
      ),
    ).toBe(true);
  });

  it('prefers an answer to work where either would do', () => {
    const supporting = { levels: [atLevel(1, 'supporting')] };
    const model = aModel(aStatement(1, supporting), aStatement(2, supporting));
    const input = anInput({ answers: { s1: 'no' }, picks: AT_TOP, target: 1 });
    expect(idsOf(planFor({ type: 'target' }, input, model))).toEqual(['s2']);
  });

  it('prefers one statement for two levels to one for each', () => {
    const model = aModel(
      aStatement(1, { levels: [atLevel(1, 'supporting')] }),
      aStatement(2, { levels: [atLevel(2, 'supporting')] }),
      aStatement(3, {
        levels: [atLevel(1, 'supporting'), atLevel(2, 'supporting')],
      }),
    );
    const input = anInput({
      answers: { s1: 'unanswered', s2: 'unanswered', s3: 'no' },
      picks: AT_TOP,
      target: 2,
    });
    expect(idsOf(planFor({ type: 'target' }, input, model))).toEqual(['s3']);
  });

  it('counts what it contains anyway', () => {
    const model = aModel(
      aStatement(1, { levels: [atLevel(1, 'supporting')] }),
      aStatement(2, {
        levels: [atLevel(1, 'supporting'), atLevel(2, 'required')],
      }),
    );
    const input = anInput({ picks: AT_TOP, target: 2 });
    expect(idsOf(planFor({ type: 'target' }, input, model))).toEqual(['s2']);
  });

  it('cannot be reached where nothing applicable shows a level below it', () => {
    const model = aModel(aStatement(1, { levels: [atLevel(2, 'required')] }));
    const input = anInput({ picks: AT_TOP, target: 2 });
    expect(planFor({ type: 'target' }, input, model)).toEqual({
      outcome: 'unreachable',
      level: 2,
      steps: [],
      picks: [],
    });
  });

  it('leaves the assessment as it was', () => {
    const input = anInput({ picks: AT_TOP, target: 4 });
    const before = structuredClone(input);
    planFor({ type: 'target' }, input, maturityModel);
    expect(input).toEqual(before);
  });
});

describe('planFor a level, against every set there is', () => {
  const random = seeded(20261121);
  const cases = Array.from({ length: 400 }, () => aRandomCase(random));

  it('proposes a set only if there is one, and no more than the fewest', () => {
    for (const { model, input, goal } of cases) {
      const targeted = { ...input, target: goal };
      const proposal = planFor({ type: 'target' }, targeted, model);
      const fewest = fewestByTrial(goal, input, model);
      expect(proposal.outcome === 'unreachable').toBe(fewest === undefined);
      const counted = proposal.steps.filter(({ reason }) => reason === 'goal');
      expect(counted.length).toBeLessThanOrEqual(fewest ?? 0);
      expect(reaches(goal, input, idsOf(proposal), model)).toBe(
        fewest !== undefined,
      );
    }
  });

  it('proposes no step that could be left out', () => {
    for (const { model, input, goal } of cases) {
      const { steps } = planFor(
        { type: 'target' },
        { ...input, target: goal },
        model,
      );
      for (const { statementId } of steps) {
        const others = steps.filter(step => step.statementId !== statementId);
        const isNeededFirst = others.some(
          ({ after, action }) => action === 'do' && after.includes(statementId),
        );
        const reachesWithout = reaches(
          goal,
          input,
          others.map(step => step.statementId),
          model,
        );
        expect(isNeededFirst || !reachesWithout).toBe(true);
      }
    }
  });

  it('proposes nothing before what it waits for', () => {
    for (const { model, input, goal } of cases) {
      const answers = effectiveAnswers(input, model);
      const { steps } = planFor(
        { type: 'target' },
        { ...input, target: goal },
        model,
      );
      steps.forEach(({ statementId, after, action }, index) => {
        const earlier = steps.slice(0, index).map(step => step.statementId);
        expect(earlier).toEqual(expect.arrayContaining(after));
        const first =
          statementsOf(model).find(({ id }) => id === statementId)
            ?.prerequisites ?? [];
        expect(earlier).toEqual(
          expect.arrayContaining(
            first.filter(id => action === 'do' && answers.get(id) === 'no'),
          ),
        );
      });
    }
  });
});

describe('planFor on the real model', () => {
  it.each(REQUIREMENT_LEVELS)('reaches level %s from nothing', target => {
    const input = anInput({ target });
    const { steps, picks } = planFor({ type: 'target' }, input, maturityModel);
    const result = projected(
      input,
      {
        statements: steps.map(({ statementId }) => statementId),
        picks: Object.fromEntries(
          picks.map(({ dimension, level }) => [dimension, level]),
        ),
      },
      maturityModel,
    );
    expect(result).toMatchObject({ onTarget: true, contradictions: [] });
    expect(result.supportedLevel).toBeGreaterThanOrEqual(target);
  });

  it('meets the basics with the steps that lead there', () => {
    const input = anInput({ answers: answersToAll('no') });
    const proposal = planFor({ type: 'basics' }, input, maturityModel);
    expect(scoreAssessment(input, maturityModel).basicsMet).toBe(false);
    expect(
      projected(input, { statements: idsOf(proposal) }, maturityModel)
        .basicsMet,
    ).toBe(true);
  });
});
