import {
  maturityModel,
  planFor,
  toScoringInput,
  type Plan,
} from 'backstage-plugin-mlops-maturity-common';
import { aDocument } from '../../__fixtures__/assessments';
import {
  firstGoal,
  picksToProject,
  planFormOf,
  toPlanInput,
  withDetails,
  withGoal,
  withPick,
  withStep,
} from './planForm';

const GOALS = 'documentation.project.business-goals';
const TEAM = 'documentation.project.team-overview';
const DRIFT = 'explainability.general.drift-trigger';
const TESTS = 'code-quality.ml-code.tests-all-steps';
const INPUT = toScoringInput(
  aDocument({
    answer: 'yes',
    answers: { [GOALS]: 'no', [TEAM]: 'unanswered' },
  }),
);
const BASICS = planFor({ type: 'basics' }, INPUT, maturityModel);

describe('a plan being made', () => {
  it('starts with everything that the goal takes', () => {
    const form = planFormOf(null, INPUT, { type: 'basics' }, maturityModel);
    expect([...form.ticked].sort()).toEqual([GOALS, TEAM]);
  });

  it('starts at the saved plan where there is one', () => {
    const form = planFormOf(
      {
        goal: { type: 'section', section: 'documentation' },
        steps: [{ statementId: GOALS, dueOn: '2026-12-31', done: false }],
        updatedAt: '2026-01-01T00:00:00Z',
        updatedBy: 'user:default/ana',
      },
      INPUT,
      { type: 'basics' },
      maturityModel,
    );
    expect(form.goal).toEqual({ type: 'section', section: 'documentation' });
    expect([...form.ticked]).toEqual([GOALS]);
    expect(form.details[GOALS]).toEqual({ owner: '', dueOn: '2026-12-31' });
  });

  it('sends ticked steps only, with who and when where said', () => {
    let form = planFormOf(null, INPUT, { type: 'basics' }, maturityModel);
    form = withStep(form, TEAM, false);
    form = withDetails(form, GOALS, { owner: 'user:default/ana' });
    expect(toPlanInput(form, BASICS)).toEqual({
      goal: { type: 'basics' },
      steps: [{ statementId: GOALS, owner: 'user:default/ana' }],
      picks: {},
    });
  });

  it('keeps what was typed for a step that is unticked and ticked again', () => {
    let form = planFormOf(null, INPUT, { type: 'basics' }, maturityModel);
    form = withDetails(form, GOALS, { dueOn: '2026-12-31' });
    form = withStep(withStep(form, GOALS, false), GOALS, true);
    expect(toPlanInput(form, BASICS).steps).toContainEqual({
      statementId: GOALS,
      dueOn: '2026-12-31',
    });
  });

  it('keeps steps of one’s own that the goal does not take', () => {
    const form = withStep(
      planFormOf(null, INPUT, { type: 'basics' }, maturityModel),
      DRIFT,
      true,
    );
    expect(
      toPlanInput(form, BASICS).steps.map(({ statementId }) => statementId),
    ).toContain(DRIFT);
  });

  it('starts with the picks that the goal takes, and sends those left', () => {
    const goal = { type: 'target' } as const;
    const input = toScoringInput(aDocument({ level: 1, target: 2 }));
    const proposal = planFor(goal, input, maturityModel);
    const form = planFormOf(null, input, goal, maturityModel);
    expect(Object.fromEntries(form.picks)).toEqual({
      people: 2,
      'model-creation': 2,
      'model-release': 2,
      technology: 2,
    });
    expect(toPlanInput(withPick(form, 'people'), proposal).picks).toEqual({
      'model-creation': 2,
      'model-release': 2,
      technology: 2,
    });
    expect(
      toPlanInput(withPick(form, 'people', 3), proposal).picks,
    ).toMatchObject({ people: 3 });
  });

  it('gives back the picks that were saved, also none', () => {
    const input = toScoringInput(aDocument({ level: 1, target: 2 }));
    const plan = {
      goal: { type: 'target' },
      steps: [],
      updatedAt: '2026-01-01T00:00:00Z',
      updatedBy: 'user:default/ana',
    } as const;
    const restored = (picks?: Plan['picks']) =>
      Object.fromEntries(
        planFormOf(
          { ...plan, steps: [], picks },
          input,
          plan.goal,
          maturityModel,
        ).picks,
      );
    expect(restored({ people: 3 })).toEqual({ people: 3 });
    expect(restored({})).toEqual({});
    expect(restored()).toMatchObject({ people: 2, technology: 2 });
  });

  it('projects no pick that is below what was submitted', () => {
    const { picks } = withPick(
      withPick(
        planFormOf(null, INPUT, { type: 'basics' }, maturityModel),
        'people',
        3,
      ),
      'technology',
      1,
    );
    const submitted = { people: 2, technology: 2 } as const;
    expect(picksToProject({ picks }, submitted, maturityModel)).toEqual({
      people: 3,
    });
  });

  it('keeps the parts of saved steps that another goal does not take', () => {
    const scoring = [{ statementId: TESTS, parts: ['serving'] }];
    const saved = planFormOf(
      {
        goal: { type: 'basics' },
        steps: scoring.map(step => ({ ...step, done: false })),
        updatedAt: '2026-01-01T00:00:00Z',
        updatedBy: 'user:default/ana',
      },
      INPUT,
      { type: 'basics' },
      maturityModel,
    );
    const goal = { type: 'section', section: 'monitoring' } as const;
    const other = withGoal(saved, goal, INPUT, maturityModel);
    expect(
      toPlanInput(
        withStep(other, TESTS, true),
        planFor(goal, INPUT, maturityModel),
      ).steps,
    ).toEqual(scoring);
  });

  it('ticks again for another goal', () => {
    const form = withGoal(
      planFormOf(null, INPUT, { type: 'basics' }, maturityModel),
      { type: 'section', section: 'monitoring' },
      INPUT,
      maturityModel,
    );
    expect(form.ticked.size).toBe(0);
  });
});

describe('firstGoal', () => {
  it.each([
    [{ onTarget: false, basicsMet: false }, 3, 'target'],
    [{ onTarget: true, basicsMet: false }, 1, 'basics'],
    [{ onTarget: true, basicsMet: true }, 1, 'next-level'],
  ] as const)('%j with target %s begins with %s', (result, target, type) => {
    expect(firstGoal(result, { target }).type).toBe(type);
  });
});
