import {
  planFor,
  toPlanningGoal,
  type AssessmentDocument,
  type AssessmentResult,
  type DimensionId,
  type Level,
  type MaturityModel,
  type PartId,
  type Plan,
  type PlanInput,
  type PlanningGoal,
  type PlanProposal,
  type ScoringInput,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { plannedPicks } from './plannedPicks';

/** Who takes care of a step, and until when; empty if not said. */
export interface StepDetails {
  /** Entity ref of a user or group. */
  owner: string;
  /** A day, as 2026-12-31. */
  dueOn: string;
}

/** What somebody is about to plan. */
export interface PlanForm {
  goal: PlanningGoal;
  ticked: ReadonlySet<StatementId>;
  /** The parts of a step that are enough, where not all are needed. */
  parts: Readonly<Record<StatementId, readonly PartId[]>>;
  /** The level to reach in each dimension; none where there is no entry. */
  picks: ReadonlyMap<DimensionId, Level>;
  /** Kept for a step that is unticked, so that ticking it again loses nothing. */
  details: Readonly<Record<StatementId, StepDetails>>;
}

export const NO_DETAILS: StepDetails = { owner: '', dueOn: '' };

/**
 * Where planning starts: at the saved plan, else with everything that the goal
 * takes. So do the picks of a plan that was saved without any.
 *
 * @param plan - the saved plan, if there is one
 * @param input - what was submitted
 * @param fallback - the goal where no plan names one
 */
export function planFormOf(
  plan: Plan | null,
  input: ScoringInput,
  fallback: PlanningGoal,
  model: MaturityModel,
): PlanForm {
  if (!plan) {
    return withGoal(
      {
        goal: fallback,
        ticked: new Set(),
        parts: {},
        picks: new Map(),
        details: {},
      },
      fallback,
      input,
      model,
    );
  }
  const goal = toPlanningGoal(plan.goal) ?? fallback;
  const proposal = planFor(goal, input, model);
  const saved = new Set(plan.steps.map(({ statementId }) => statementId));
  return {
    goal,
    ticked: saved,
    parts: partsOf({
      steps: [
        ...proposal.steps.filter(({ statementId }) => !saved.has(statementId)),
        ...plan.steps,
      ],
    }),
    picks: plan.picks
      ? new Map(Object.entries(plan.picks))
      : proposedPicks(proposal),
    details: Object.fromEntries(
      plan.steps.map(({ statementId, owner = '', dueOn = '' }) => [
        statementId,
        { owner, dueOn },
      ]),
    ),
  };
}

/**
 * The goal to begin with: the target while it is not reached, then the basics,
 * then the next level.
 *
 * @param result - the scored submission
 * @param document - the submission
 */
export function firstGoal(
  result: Pick<AssessmentResult, 'onTarget' | 'basicsMet'>,
  document: Pick<AssessmentDocument, 'target'>,
): PlanningGoal {
  if (document.target !== null && result.onTarget !== true) {
    return { type: 'target' };
  }
  return result.basicsMet ? { type: 'next-level' } : { type: 'basics' };
}

/**
 * Chooses another goal, with all that it takes ticked. Steps that it does not
 * take keep their parts, so that ticking them again means what it meant.
 */
export function withGoal(
  form: PlanForm,
  goal: PlanningGoal,
  input: ScoringInput,
  model: MaturityModel,
): PlanForm {
  const proposal = planFor(goal, input, model);
  const ticked = new Set(proposal.steps.map(({ statementId }) => statementId));
  return {
    ...form,
    goal,
    ticked,
    parts: {
      ...Object.fromEntries(
        Object.entries(form.parts).filter(([id]) => !ticked.has(id)),
      ),
      ...partsOf(proposal),
    },
    picks: proposedPicks(proposal),
  };
}

/** Ticks a step, or unticks it. */
export function withStep(
  form: PlanForm,
  statementId: StatementId,
  isTicked: boolean,
): PlanForm {
  return { ...form, ticked: toggled(form.ticked, statementId, isTicked) };
}

/** Plans to reach a level in a dimension; none if it is left out. */
export function withPick(
  form: PlanForm,
  dimension: DimensionId,
  level?: Level,
): PlanForm {
  const picks = new Map(form.picks);
  if (level === undefined) {
    picks.delete(dimension);
  } else {
    picks.set(dimension, level);
  }
  return { ...form, picks };
}

/**
 * The picks as they would become: a planned one takes nothing away from where
 * more is picked already.
 *
 * @param form - what was entered
 * @param submitted - the picks of the newest submission
 */
export function picksToProject(
  { picks }: Pick<PlanForm, 'picks'>,
  submitted: AssessmentDocument['picks'],
  model: MaturityModel,
): Record<DimensionId, Level> {
  return Object.fromEntries(
    plannedPicks(Object.fromEntries(picks), submitted, model)
      .filter(({ done }) => !done)
      .map(({ dimension, level }) => [dimension.id, level]),
  );
}

/** Says who takes care of a step, or until when. */
export function withDetails(
  form: PlanForm,
  statementId: StatementId,
  change: Partial<StepDetails>,
): PlanForm {
  const current = form.details[statementId] ?? NO_DETAILS;
  return {
    ...form,
    details: { ...form.details, [statementId]: { ...current, ...change } },
  };
}

/**
 * The plan as it is sent: ticked steps only, in the order to do them, and
 * ticked picks.
 *
 * @param form - what was entered
 * @param proposal - what the goal takes, for the order
 */
export function toPlanInput(form: PlanForm, proposal: PlanProposal): PlanInput {
  const proposed = proposal.steps.map(({ statementId }) => statementId);
  const others = [...form.ticked].filter(id => !proposed.includes(id));
  return {
    goal: form.goal,
    steps: [...proposed.filter(id => form.ticked.has(id)), ...others].map(
      statementId => {
        const { owner, dueOn } = form.details[statementId] ?? NO_DETAILS;
        const parts = form.parts[statementId] ?? [];
        return {
          statementId,
          ...(parts.length > 0 && { parts: [...parts] }),
          ...(owner && { owner }),
          ...(dueOn && { dueOn }),
        };
      },
    ),
    picks: Object.fromEntries(form.picks),
  };
}

/** Of steps that take all parts of a statement there is no entry. */
function partsOf({
  steps,
}: {
  steps: readonly { statementId: StatementId; parts?: readonly PartId[] }[];
}): PlanForm['parts'] {
  return Object.fromEntries(
    steps.flatMap(({ statementId, parts = [] }) =>
      parts.length > 0 ? [[statementId, parts]] : [],
    ),
  );
}

function proposedPicks({
  picks,
}: Pick<PlanProposal, 'picks'>): PlanForm['picks'] {
  return new Map(picks.map(({ dimension, level }) => [dimension, level]));
}

function toggled(
  ids: ReadonlySet<string>,
  id: string,
  isIn: boolean,
): ReadonlySet<string> {
  const next = new Set(ids);
  if (isIn) {
    next.add(id);
  } else {
    next.delete(id);
  }
  return next;
}
