import type { MaturityModel } from '../model/types';
import { answerCeiling } from './answerCeiling';
import { assessmentState } from './assessmentState';
import { basicsMet } from './basicsMet';
import { completionBreakdown } from './completionBreakdown';
import { contradictions } from './contradictions';
import { declaredLevel } from './declaredLevel';
import { effectiveAnswers } from './effectiveAnswers';
import { excludedStatements } from './excludedStatements';
import { freshness } from './freshness';
import { limitingDimensions } from './limitingDimensions';
import { nextPicks } from './nextPicks';
import { nextSteps } from './nextSteps';
import { onTarget } from './onTarget';
import { pickedOptions } from './pickedOptions';
import { recommendedTarget } from './recommendedTarget';
import { reportedLevel } from './reportedLevel';
import { supportedLevel } from './supportedLevel';
import type { AssessmentResult, ScoringInput } from './types';
import { withDefaults } from './withDefaults';

/**
 * Scores one assessment by all rules of the scoring specification. Pure: the
 * same input and model always give the same result, and neither is changed.
 *
 * @param input - the assessment; ids that the model does not have are ignored
 * @returns the complete result
 *
 * @internal
 */
export function scoreAssessment(
  input: ScoringInput,
  model: MaturityModel,
): AssessmentResult {
  const { picks, target, targetInputs, dates, ...given } = withDefaults(input);
  const answers = effectiveAnswers(given, model);
  const picked = pickedOptions(picks, model);

  const completion = completionBreakdown(answers, model);
  const areBasicsMet = basicsMet(completion.basics);
  const declared = declaredLevel(picked);
  const ceiling = answerCeiling(answers, model);
  const supported = supportedLevel(answers, model);
  const reported = reportedLevel(declared, ceiling);
  const gap = { reported, target };

  return {
    excluded: excludedStatements(answers),
    completion,
    basicsMet: areBasicsMet,
    declaredLevel: declared,
    limitingDimensions: limitingDimensions(picked),
    answerCeiling: ceiling,
    supportedLevel: supported,
    reportedLevel: reported,
    contradictions: contradictions(answers, declared, model),
    state: assessmentState({ declared, ceiling, supported }),
    recommendedTarget: recommendedTarget(targetInputs, model),
    onTarget: onTarget(reported, target),
    nextSteps: nextSteps(answers, gap, model),
    nextPicks: nextPicks(picked, gap, areBasicsMet),
    freshness: freshness(answers, dates, model),
  };
}
