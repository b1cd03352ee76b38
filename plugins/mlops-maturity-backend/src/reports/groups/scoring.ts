import {
  modelFor,
  type ComparedScoring,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import { resultVersionOf } from '../../rules/result/resultVersion';
import { compareTexts } from '../../rules/text/compareTexts';
import type { TextColumn } from '../memory/TextColumn';
import type { CountedComponents } from '../memory/SeenComponents';

/** By what the results of some rows were found. */
export function scoringIn(
  { edition, scoredBy }: CountedComponents,
  rows: Int32Array,
  models: ModelVersions,
): ComparedScoring {
  const current = resultVersionOf(models.inForce);
  return {
    waiting: textsIn(scoredBy, rows)
      .filter(({ text }) => text !== current)
      .reduce((sum, { count }) => sum + count, 0),
    editions: editionsOf(
      textsIn(edition, rows).map(({ text }) => text),
      models,
    ),
  };
}

/** Both together, each of which counts something else. */
export function bothScorings(
  a: ComparedScoring,
  b: ComparedScoring,
): ComparedScoring {
  return {
    waiting: a.waiting + b.waiting,
    editions: [...new Set([...a.editions, ...b.editions])].sort(compareTexts),
  };
}

/**
 * The editions that assessments are scored by which were made on some, the
 * oldest first.
 */
export function editionsOf(
  madeOn: readonly string[],
  models: ModelVersions,
): string[] {
  const editions = madeOn.map(
    modelVersion => modelFor({ modelVersion }, models).modelVersion,
  );
  return [...new Set(editions)].sort(compareTexts);
}

/** What rows have, where it is not empty. */
function textsIn(column: TextColumn, rows: Int32Array) {
  return Array.from(column.count(rows), (count, code) => ({
    text: column.texts[code],
    count,
  })).filter(({ text, count }) => text !== '' && count > 0);
}
