import {
  emptyDocument,
  LEVELS,
  maturityModel,
  SERVING_MODES,
  statementsOf,
  type AssessmentDocument,
  type Level,
} from 'backstage-plugin-mlops-maturity-common';
import type { SeededRandom } from '../../support/seededRandom';

/** How often a statement does not apply, and is said so with a reason. */
const SHARE_NOT_APPLICABLE = 0.05;
/** How many of the statements that are not met were not answered at all. */
const SHARE_UNANSWERED = 0.25;

/**
 * Assessments that components take turns with, from the least mature to the
 * most mature one. There are fewer of them than components, because scoring
 * each submission of 100,000 components would take longer than measuring.
 */
export function assessmentTemplates(
  random: SeededRandom,
  count: number,
): AssessmentDocument[] {
  // Some practices are rare everywhere, as in real companies.
  const easeOf = new Map(
    statementsOf(maturityModel).map(({ id }) => [
      id,
      0.4 + 0.6 * share(random),
    ]),
  );
  return Array.from({ length: count }, (_, index) =>
    template(random, (index + 0.5) / count, easeOf),
  );
}

function template(
  random: SeededRandom,
  maturity: number,
  easeOf: ReadonlyMap<string, number>,
): AssessmentDocument {
  const empty = emptyDocument(maturityModel);
  const level = levelNear(random, maturity);
  return {
    ...empty,
    profile: {
      ...empty.profile,
      servingModes: random.chance(0.1)
        ? null
        : SERVING_MODES.filter(() => random.chance(0.6)),
    },
    picks: Object.fromEntries(
      maturityModel.dimensions.map(({ id }) => [
        id,
        pick(random, maturity, level),
      ]),
    ),
    answers: Object.fromEntries(
      statementsOf(maturityModel).map(({ id, parts }) => [
        id,
        answerTo(random, maturity * (easeOf.get(id) ?? 1), parts),
      ]),
    ),
    target: random.chance(0.15) ? null : levelNear(random, maturity + 0.2),
  };
}

/** Usually the same level in each dimension; rarely none is picked. */
function pick(
  random: SeededRandom,
  maturity: number,
  level: Level,
): Level | null {
  if (random.chance(0.02)) {
    return null;
  }
  return random.chance(0.8) ? level : levelNear(random, maturity);
}

function answerTo(
  random: SeededRandom,
  probability: number,
  parts: readonly { id: string }[] | undefined,
): AssessmentDocument['answers'][string] {
  if (random.chance(SHARE_NOT_APPLICABLE)) {
    return { value: 'not-applicable', reason: 'Not used by this component' };
  }
  // Even where little is done, some of it is; at the top nearly everything.
  if (random.chance(0.1 + 0.95 * probability)) {
    return {
      value: 'yes',
      ...(parts && {
        parts: Object.fromEntries(parts.map(({ id }) => [id, true])),
      }),
    };
  }
  return { value: random.chance(SHARE_UNANSWERED) ? 'unanswered' : 'no' };
}

function levelNear(random: SeededRandom, maturity: number): Level {
  const index = Math.round(maturity * 4 + (share(random) - 0.5) * 1.5);
  return LEVELS[Math.min(4, Math.max(0, index))];
}

function share(random: SeededRandom): number {
  return random.below(1_000) / 1_000;
}
