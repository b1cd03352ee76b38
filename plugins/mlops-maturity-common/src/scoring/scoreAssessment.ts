import type { MaturityModel } from '../model/types';
import { answerLevels } from './answerLevels';
import { assessmentState } from './assessmentState';
import { basicsMet } from './basicsMet';
import { completionBreakdown } from './completionBreakdown';
import { contradictions, requirementsIn } from './contradictions';
import { declaredLevel } from './declaredLevel';
import { countedAnswers } from './effectiveAnswers';
import { excludedStatements } from './excludedStatements';
import { freshness } from './freshness';
import { limitingDimensions } from './limitingDimensions';
import { nextPicks } from './nextPicks';
import { nextSteps } from './nextSteps';
import { onTarget } from './onTarget';
import { pickedOptions } from './pickedOptions';
import { questionable } from './questionable';
import { recommendedTarget } from './recommendedTarget';
import { possibleLevels, reportedLevel } from './reportedLevel';
import { requirementStates } from './requirementStates';
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
  const counted = countedAnswers(given, model);
  const { answers } = counted;
  const requirements = requirementStates(counted, model);
  const picked = pickedOptions(picks, model);

  const completion = completionBreakdown(answers, model);
  const areBasicsMet = basicsMet(completion.basics);
  const declared = declaredLevel(picked);
  const levels = answerLevels(answers, requirements);
  const possible = possibleLevels(declared, levels);
  const reported = reportedLevel(possible);
  const gap = { reported, target };

  return {
    excluded: excludedStatements(answers),
    completion,
    basicsMet: areBasicsMet,
    declaredLevel: declared,
    limitingDimensions: limitingDimensions(picked),
    answerCeiling: levels?.ceiling ?? null,
    confirmedLevel: levels?.confirmed ?? null,
    possibleLevels: possible,
    reportedLevel: reported,
    setAside: requirementsIn('set-aside', requirements, reported),
    openRequirements: requirementsIn('open', requirements, declared),
    contradictions: contradictions(requirements, declared),
    state: assessmentState({ declared, answers: levels }),
    questionable: questionable(answers, model),
    recommendedTarget: recommendedTarget(targetInputs, model),
    onTarget: onTarget(reported, target),
    nextSteps: nextSteps(counted, requirements, gap, model),
    nextPicks: nextPicks(picked, gap, areBasicsMet),
    freshness: freshness(answers, dates, model),
  };
}
