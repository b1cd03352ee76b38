import fc from 'fast-check';
import {
  findStatement,
  maturityModel,
  REQUIREMENT_LEVELS,
  statementsOf,
  statementsOfSection,
  type Answer,
  type Level,
  type MaturityModel,
  type RequirementLevel,
  type Statement,
} from '../model';
import {
  aModel,
  anInput,
  answersToAll,
  aStatement,
  picksAt,
  resting,
} from './__fixtures__/builders';
import { projected } from './__fixtures__/projected';
import { effectiveAnswers } from './effectiveAnswers';
import { planFor, type PlanProposal, type ProposedStep } from './planFor';
import type { ProjectedStep } from './projectedInput';
import { scoreAssessment } from './scoreAssessment';
import type { ScoringInput } from './types';

/** Picks that reach a level without declaring anything about statements. */
const AT_TOP = picksAt(4);

function aStep(
  statementId: string,
  action: ProposedStep['action'],
  reason: ProposedStep['reason'],
  ...after: string[]
): ProposedStep {
  return { statementId, parts: [], action, reason, after };
}

function idsOf(proposal: PlanProposal): string[] {
  return proposal.steps.map(({ statementId }) => statementId);
}

/** A model, an assessment of it and a level to reach. */
const randomCase = fc
  .array(
    fc.record({
      basic: fc.boolean(),
      parts: fc.constantFrom([], ['a', 'b']),
      prerequisites: fc.array(fc.nat({ max: 6 }), { maxLength: 2 }),
      answer: fc.constantFrom<Answer>(
        'yes',
        'no',
        'no',
        'unanswered',
        'not-applicable',
      ),
      reason: fc.constantFrom('', 'Reason'),
      held: fc.option(fc.dictionary(fc.constantFrom('a', 'b'), fc.boolean())),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .chain(drawn =>
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...REQUIREMENT_LEVELS),
          fc.array(
            fc.tuple(
              fc.nat({ max: drawn.length - 1 }),
              fc.constantFrom('', 'a', 'b', 'a,b'),
            ),
            { minLength: 1, maxLength: 3 },
          ),
        ),
        { maxLength: 6 },
      )
      .chain(requirements =>
        fc.constantFrom(...REQUIREMENT_LEVELS).map(goal => ({
          drawn,
          requirements,
          goal,
        })),
      ),
  )
  .map(({ drawn, requirements, goal }) => {
    const statements = drawn.map(({ basic, parts, prerequisites }, index) =>
      aStatement(index + 1, {
        basic,
        ...(parts.length > 0 && {
          parts: parts.map(id => ({ id, label: id })),
        }),
        // Only on earlier ones, so that none goes round in circles.
        prerequisites: prerequisites
          .filter(first => first < index)
          .map(first => `s${first + 1}`),
      }),
    );
    const model = resting(
      aModel(...statements),
      ...requirements.map(([level, items]): [RequirementLevel, ...string[]] => [
        level,
        ...items.map(([at, parts]) =>
          drawn[at].parts.length > 0 && parts
            ? `s${at + 1}:${parts}`
            : `s${at + 1}`,
        ),
      ]),
    );
    const entries = <T>(valueOf: (one: (typeof drawn)[number]) => T) =>
      Object.fromEntries(
        drawn.map((one, index) => [`s${index + 1}`, valueOf(one)]),
      );
    const input = anInput({
      answers: entries(({ answer }) => answer),
      reasons: entries(({ reason }) => reason),
      parts: Object.fromEntries(
        Object.entries(entries(({ held }) => held)).flatMap(([id, held]) =>
          held ? [[id, held]] : [],
        ),
      ),
      picks: AT_TOP,
      target: goal,
    });
    return { model, input, goal };
  });

function reaches(
  level: Level,
  input: ScoringInput,
  steps: readonly ProjectedStep[],
  model: MaturityModel,
): boolean {
  const { reportedLevel } = projected(input, { steps }, model);
  return reportedLevel !== null && reportedLevel >= level;
}

/** Each way to do nothing, some parts or all of a statement. */
function waysToDo({
  id,
  parts = [],
}: Statement): (ProjectedStep | undefined)[] {
  return [
    undefined,
    { statementId: id },
    ...(parts.length > 1
      ? parts.map(part => ({ statementId: id, parts: [part.id] }))
      : []),
  ];
}

/** Every set of steps that leaves nothing undone that comes first. */
function everyWay(
  input: ScoringInput,
  model: MaturityModel,
): ProjectedStep[][] {
  const answers = effectiveAnswers(input, model);
  const undone = statementsOf(model).filter(({ id }) =>
    ['no', 'unanswered'].includes(answers.get(id) ?? ''),
  );
  const all = undone.reduce<ProjectedStep[][]>(
    (ways, statement) =>
      waysToDo(statement).flatMap(step =>
        ways.map(way => (step ? [...way, step] : way)),
      ),
    [[]],
  );
  return all.filter(way => {
    const then = countedAfter(input, way, model);
    return way.every(
      ({ statementId: id }) =>
        answers.get(id) !== 'no' ||
        findStatement(model, id)?.prerequisites.every(
          first => answers.get(first) !== 'no' || then.get(first) === 'yes',
        ),
    );
  });
}

/** What statements count as after some steps, of those that are steps. */
function countedAfter(
  input: ScoringInput,
  steps: readonly ProjectedStep[],
  model: MaturityModel,
): Map<string, 'yes' | 'no'> {
  return new Map(
    steps.map(step => {
      const { completion } = projected(
        input,
        { steps: [step] },
        aModel(
          ...statementsOf(model).filter(({ id }) => id === step.statementId),
        ),
      );
      return [step.statementId, completion.total.yes === 1 ? 'yes' : 'no'];
    }),
  );
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
      steps: [aStep('s2', 'do', 'goal'), aStep('s3', 'answer', 'goal')],
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
      aStep('s2', 'do', 'prerequisite'),
      aStep('s3', 'do', 'prerequisite', 's2'),
      aStep('s1', 'do', 'goal', 's3'),
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

  it('goes on from the confirmed level while a pick is missing', () => {
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
    expect(reaches(2, input, steps, maturityModel)).toBe(true);
  });

  it('asks only for the parts that a level needs', () => {
    const input = anInput({
      answers: answersToAll('yes', {
        'traceability.ml-code.run-lookup': 'no',
        'code-quality.ml-code.tests-all-steps': 'no',
      }),
      parts: { 'traceability.ml-code.run-lookup': { 'code-commit': true } },
      picks: AT_TOP,
    });
    const partsFor = (target: Level) =>
      planFor(
        { type: 'target' },
        { ...input, target },
        maturityModel,
      ).steps.map(({ statementId, parts }) => [statementId, parts]);
    expect(partsFor(2)).toEqual([
      ['traceability.ml-code.run-lookup', ['model-artifacts']],
      ['code-quality.ml-code.tests-all-steps', ['serving']],
    ]);
    expect(partsFor(3)).toEqual([
      ['traceability.ml-code.run-lookup', ['model-artifacts', 'training-data']],
      ['code-quality.ml-code.tests-all-steps', []],
    ]);
  });

  it('asks for parts that were recorded before there is an answer', () => {
    const LOOKUP = 'traceability.ml-code.run-lookup';
    const input = anInput({
      answers: answersToAll('yes', { [LOOKUP]: 'unanswered' }),
      parts: { [LOOKUP]: { 'code-commit': true, 'model-artifacts': true } },
      picks: AT_TOP,
      target: 2,
    });
    expect(planFor({ type: 'target' }, input, maturityModel).steps).toEqual([
      {
        ...aStep(LOOKUP, 'answer', 'goal'),
        parts: ['code-commit', 'model-artifacts'],
      },
    ]);
  });

  it('prefers an answer to work where either would do', () => {
    const model = resting(aModel(aStatement(1), aStatement(2)), [
      1,
      's1',
      's2',
    ]);
    const input = anInput({ answers: { s1: 'no' }, picks: AT_TOP, target: 1 });
    expect(idsOf(planFor({ type: 'target' }, input, model))).toEqual(['s2']);
  });

  it('prefers one statement for two requirements to one for each', () => {
    const model = resting(
      aModel(aStatement(1), aStatement(2), aStatement(3)),
      [1, 's1', 's3'],
      [2, 's2', 's3'],
    );
    const input = anInput({ answers: { s3: 'no' }, picks: AT_TOP, target: 2 });
    expect(idsOf(planFor({ type: 'target' }, input, model))).toEqual(['s3']);
  });

  it('counts what has to be done first', () => {
    const model = resting(
      aModel(
        aStatement(1, { prerequisites: ['s2'] }),
        aStatement(2),
        aStatement(3),
      ),
      [1, 's1', 's3'],
    );
    const input = anInput({
      answers: { s1: 'no', s2: 'no', s3: 'no' },
      picks: AT_TOP,
      target: 1,
    });
    expect(idsOf(planFor({ type: 'target' }, input, model))).toEqual(['s3']);
  });

  it('needs one answer where nothing else holds a level back', () => {
    const model = aModel(aStatement(1), aStatement(2));
    const input = anInput({ picks: AT_TOP, target: 2 });
    expect(planFor({ type: 'target' }, input, model).steps).toEqual([
      aStep('s1', 'answer', 'prerequisite'),
    ]);
  });

  it('asks at level 0 only what decides whether it is a higher one', () => {
    const model = resting(aModel(aStatement(1), aStatement(2)), [1, 's1']);
    const stepsAfter = (answers: ScoringInput['answers'], pick: Level) =>
      idsOf(
        planFor(
          { type: 'target' },
          anInput({ answers, picks: picksAt(pick), target: 0 }),
          model,
        ),
      );
    expect(stepsAfter({ s2: 'yes' }, 3)).toEqual(['s1']);
    expect(stepsAfter({ s1: 'no' }, 3)).toEqual([]);
    expect(stepsAfter({ s1: 'yes' }, 3)).toEqual([]);
  });

  it('cannot be reached where nothing applies', () => {
    const model = aModel(aStatement(1, { applicability: 'batch' }));
    const input = anInput({ servingModes: [], picks: AT_TOP, target: 2 });
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
  it('proposes the fewest statements that reach it', () => {
    fc.assert(
      fc.property(randomCase, ({ model, input, goal }) => {
        const { outcome, steps } = planFor({ type: 'target' }, input, model);
        const sizes = everyWay(input, model)
          .filter(way => reaches(goal, input, way, model))
          .map(({ length }) => length);
        const fewest = sizes.length > 0 ? Math.min(...sizes) : undefined;
        const isUnreachable = outcome === 'unreachable';
        expect(isUnreachable ? undefined : steps.length).toBe(fewest);
        expect(reaches(goal, input, steps, model)).toBe(!isUnreachable);
      }),
      { numRuns: 1_000 },
    );
  });

  it('proposes no step and no part that could be left out', () => {
    fc.assert(
      fc.property(randomCase, ({ model, input, goal }) => {
        const { steps } = planFor({ type: 'target' }, input, model);
        const isEnough = (less: readonly ProjectedStep[]) =>
          reaches(goal, input, less, model);
        steps.forEach((step, index) => {
          const others = steps.toSpliced(index, 1);
          const isNeededFirst = others.some(
            ({ after, action }) =>
              action === 'do' && after.includes(step.statementId),
          );
          expect(isNeededFirst || !isEnough(others)).toBe(true);
          for (const part of step.parts) {
            const parts = step.parts.filter(each => each !== part);
            expect(
              parts.length > 0 &&
                isEnough(steps.toSpliced(index, 1, { ...step, parts })),
            ).toBe(false);
          }
        });
      }),
    );
  });

  it('proposes nothing before what it waits for', () => {
    fc.assert(
      fc.property(randomCase, ({ model, input }) => {
        const answers = effectiveAnswers(input, model);
        const { steps } = planFor({ type: 'target' }, input, model);
        steps.forEach(({ statementId, after, action }, index) => {
          const earlier = steps.slice(0, index).map(step => step.statementId);
          expect(earlier).toEqual(expect.arrayContaining(after));
          const first = findStatement(model, statementId)?.prerequisites ?? [];
          expect(earlier).toEqual(
            expect.arrayContaining(
              first.filter(id => action === 'do' && answers.get(id) === 'no'),
            ),
          );
        });
      }),
    );
  });
});

describe('planFor on the real model', () => {
  it.each(REQUIREMENT_LEVELS)('reaches level %s from nothing', target => {
    const input = anInput({ target });
    const { steps, picks } = planFor({ type: 'target' }, input, maturityModel);
    const result = projected(
      input,
      {
        steps,
        picks: Object.fromEntries(
          picks.map(({ dimension, level }) => [dimension, level]),
        ),
      },
      maturityModel,
    );
    expect(result).toMatchObject({ onTarget: true, contradictions: [] });
    expect(result.confirmedLevel).toBeGreaterThanOrEqual(target);
  });

  it('meets the basics with the steps that lead there', () => {
    const input = anInput({ answers: answersToAll('no') });
    const proposal = planFor({ type: 'basics' }, input, maturityModel);
    expect(scoreAssessment(input, maturityModel).basicsMet).toBe(false);
    expect(
      projected(input, { steps: proposal.steps }, maturityModel).basicsMet,
    ).toBe(true);
  });
});
