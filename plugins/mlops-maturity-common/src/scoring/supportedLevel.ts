import type { MaturityModel } from '../model/types';
import {
  REQUIREMENT_LEVELS,
  type Level,
  type RequirementLevel,
} from '../model/vocabulary';
import { isAnythingAnswered } from './isAnythingAnswered';
import { levelEvidence } from './levelEvidence';
import type { EffectiveAnswers } from './types';

/**
 * Finds the highest level that the answers back up, together with all levels
 * below it (scoring specification, `supportedLevel`).
 *
 * @param answers - what each statement counts as
 * @returns 0 to 4, or `null` while nothing is answered
 */
export function supportedLevel(
  answers: EffectiveAnswers,
  model: MaturityModel,
): Level | null {
  if (!isAnythingAnswered(answers)) {
    return null;
  }
  let supported: Level = 0;
  for (const level of REQUIREMENT_LEVELS) {
    if (!levelHolds(level, answers, model)) {
      break;
    }
    supported = level;
  }
  return supported;
}

function levelHolds(
  level: RequirementLevel,
  answers: EffectiveAnswers,
  model: MaturityModel,
): boolean {
  const evidence = levelEvidence(level, answers, model);
  if (!evidence) {
    return false;
  }
  const { length: yes } = evidence.statements.filter(
    ({ id }) => answers.get(id) === 'yes',
  );
  return evidence.kind === 'all'
    ? yes === evidence.statements.length
    : yes >= evidence.needed;
}
