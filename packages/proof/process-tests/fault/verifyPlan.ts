import type {
  AssessmentView,
  PlanInput,
} from 'backstage-plugin-mlops-maturity-common';
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Journal } from './Journal';

/**
 * Holds the plan of a component to what its callers know. Every write takes
 * the next version: each version has one write that was answered or, if none,
 * one that was not; and the newest plan is the one of its version, whole.
 *
 * @returns the plan, if there is one
 * @throws AssertionError naming what differs
 */
export function verifyPlan(
  { entityRef, plan, planVersion }: AssessmentView,
  journal: Journal,
): PlanInput | undefined {
  const entries = journal.plans.filter(each => each.entityRef === entityRef);
  const answered = entries.filter(each => each.answered);
  const uncertain = entries.filter(each => !each.answered);

  const versions = answered.map(({ version }) => version);
  const taken = new Set(versions);
  assert.equal(
    taken.size,
    versions.length,
    `${entityRef}: versions of its plan that were given twice: ${versions}`,
  );
  const late = Array.from(
    { length: planVersion },
    (_, index) => index + 1,
  ).filter(version => !taken.has(version));
  for (const version of late) {
    assert.ok(
      uncertain.some(each => each.version === version),
      `${entityRef}: version ${version} of its plan, which nobody wrote`,
    );
  }
  assert.ok(
    Math.max(0, ...versions) <= planVersion,
    `${entityRef}: its plan is at ${planVersion}, behind ${versions}`,
  );
  journal.found += late.length;
  journal.lost += uncertain.length - late.length;

  const current = plan && {
    actor: plan.updatedBy,
    plan: {
      goal: plan.goal,
      steps: plan.steps.map(({ done: _done, ...step }) => step),
    },
  };
  const possible = (taken.has(planVersion) ? answered : uncertain)
    .filter(({ version }) => version === planVersion)
    .map(each => (each.plan ? { actor: each.actor, plan: each.plan } : null));
  const expected = possible.length === 0 ? [null] : possible;
  assert.ok(
    expected.some(each => isDeepStrictEqual(each, current)),
    `${entityRef}: plan of version ${planVersion} is ${JSON.stringify(
      current,
    )}, and not any of ${JSON.stringify(expected)}`,
  );
  return current?.plan;
}
