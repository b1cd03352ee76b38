import {
  compareModels,
  modelFor,
  statementsOf,
  type AssessmentDocument,
  type ModelVersions,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';

type Statements = ReadonlySet<StatementId>;

const NONE: Statements = new Set();

const known = new WeakMap<ModelVersions, Map<string, Statements>>();

/**
 * The statements that claim the same in an older model and in the one in
 * force; none if that model is not known any more, as nobody can tell then
 * what was asked.
 */
export function keptSince(
  modelVersion: string,
  models: ModelVersions,
): Statements {
  const byVersion = known.get(models) ?? new Map<string, Statements>();
  known.set(models, byVersion);
  const remembered = byVersion.get(modelVersion);
  if (remembered) {
    return remembered;
  }
  const { inForce } = models;
  const before = models.find(modelVersion);
  const all = () => statementsOf(inForce).map(({ id }) => id);
  const kept: Statements = before
    ? new Set(before === inForce ? all() : compareModels(before, inForce).kept)
    : NONE;
  byVersion.set(modelVersion, kept);
  return kept;
}

/**
 * The statements that claim the same in the model that an assessment is scored
 * with and in the one in force.
 */
export function keptIn(
  document: AssessmentDocument,
  models: ModelVersions,
): Statements {
  return keptSince(modelFor(document, models).modelVersion, models);
}
