import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  findSection,
  findStatement,
  type MaturityModel,
  type PlanGoal,
  type PlanInput,
} from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import { readEntityRef } from './readEntityRef';

type PlanStepInput = PlanInput['steps'][number];

/** Also knows how long each month is. */
const day = z.iso.date();

const WHO = ['user', 'group'];

/**
 * Reads a plan as somebody has sent it.
 *
 * @returns the plan as it is stored, with canonical references
 * @throws InputError naming the field that breaks a rule
 */
export function readPlan(
  { goal, steps }: PlanInput,
  model: MaturityModel,
): PlanInput {
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
  { statementId, owner, dueOn }: PlanStepInput,
  field: string,
  model: MaturityModel,
): PlanStepInput {
  if (!findStatement(model, statementId)) {
    throw new InputError(
      `${field}.statementId: unknown statement id; GET /model lists those of version ${model.modelVersion}`,
    );
  }
  if (dueOn !== undefined && !day.safeParse(dueOn).success) {
    throw new InputError(
      `${field}.dueOn: must be a day that there is, such as 2026-12-31`,
    );
  }
  return {
    statementId,
    ...(owner !== undefined && { owner: readOwner(owner, `${field}.owner`) }),
    ...(dueOn !== undefined && { dueOn }),
  };
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
