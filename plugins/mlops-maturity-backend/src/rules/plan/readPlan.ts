import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  findDimension,
  findOption,
  findSection,
  findStatement,
  type MaturityModel,
  type PlanGoal,
  type PlanInput,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import { readEntityRef } from '../readEntityRef';
import { readDay } from '../change/readDates';

type PlanStepInput = PlanInput['steps'][number];

const WHO = ['user', 'group'];

/**
 * Reads a plan as somebody has sent it.
 *
 * @returns the plan as it is stored, with canonical references
 * @throws InputError naming the field that breaks a rule
 */
export function readPlan(
  { goal, steps, picks }: PlanInput,
  model: MaturityModel,
): PlanInput {
  if (steps.length === 0 && Object.keys(picks ?? {}).length === 0) {
    throw new InputError(
      'steps: plan at least one statement, or a level in picks; to have no plan, delete it',
    );
  }
  const seen = new Set<string>();
  return {
    goal: readGoal(goal, model),
    steps: steps.map((step, index) => {
      const field = `steps.${index}`;
      if (seen.has(step.statementId)) {
        throw new InputError(
          `${field}.statementId: ${step.statementId} is planned twice; leave one of the steps out`,
        );
      }
      seen.add(step.statementId);
      return readStep(step, field, model);
    }),
    ...(picks && { picks: readPicks(picks, model) }),
  };
}

function readGoal({ type, section }: PlanGoal, model: MaturityModel): PlanGoal {
  if (type !== 'section') {
    if (section !== undefined) {
      throw new InputError(
        `goal.section: only a goal of type section has one; leave it out for ${type}`,
      );
    }
    return { type };
  }
  if (section === undefined || !findSection(model, section)) {
    throw new InputError(
      `goal.section: must be one of ${model.sections
        .map(({ id }) => id)
        .join(', ')}`,
    );
  }
  return { type, section };
}

function readStep(
  { statementId, parts, owner, dueOn }: PlanStepInput,
  field: string,
  model: MaturityModel,
): PlanStepInput {
  const statement = findStatement(model, statementId);
  if (!statement) {
    throw new InputError(
      `${field}.statementId: unknown statement id; GET /model lists those of version ${model.modelVersion}`,
    );
  }
  return {
    statementId,
    ...(parts && { parts: readParts(parts, `${field}.parts`, statement) }),
    ...(owner !== undefined && { owner: readOwner(owner, `${field}.owner`) }),
    ...(dueOn !== undefined && { dueOn: readDay(dueOn, `${field}.dueOn`) }),
  };
}

/** @returns the parts in model order */
function readParts(
  parts: readonly string[],
  field: string,
  { id: statementId, parts: known = [] }: Statement,
): string[] {
  const unknown = parts.findIndex(part => !known.some(({ id }) => id === part));
  if (unknown >= 0) {
    throw new InputError(
      `${field}.${unknown}: ${statementId} has no part ${parts[unknown]}; ${
        known.length > 0
          ? `known are ${known.map(({ id }) => id).join(', ')}`
          : 'leave parts out, it has none'
      }`,
    );
  }
  return known.map(({ id }) => id).filter(id => parts.includes(id));
}

function readPicks(
  picks: NonNullable<PlanInput['picks']>,
  model: MaturityModel,
): PlanInput['picks'] {
  for (const [id, level] of Object.entries(picks)) {
    const dimension = findDimension(model, id);
    if (!dimension) {
      throw new InputError(
        `picks.${id}: unknown dimension id; known are ${model.dimensions
          .map(known => known.id)
          .join(', ')}`,
      );
    }
    if (!findOption(dimension, level)) {
      throw new InputError(
        `picks.${id}: no option describes level ${level}; choose one of ${dimension.options
          .flatMap(({ levels }) => levels)
          .join(', ')}`,
      );
    }
  }
  return picks;
}

function readOwner(text: string, field: string): string {
  const ref = readEntityRef(text);
  if (ref === undefined || !WHO.includes(parseEntityRef(ref).kind)) {
    throw new InputError(
      `${field}: must be a reference of a user or group, such as user:default/ada`,
    );
  }
  return ref;
}
