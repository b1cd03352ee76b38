import type { AssessmentDocument, AssessmentNames } from '../api/types';
import {
  findDimension,
  findLevel,
  findStatement,
  statementsOf,
  type MaturityModel,
} from '../model';
import { countedAnswers } from '../scoring/effectiveAnswers';
import { openAnswers } from '../scoring/openAnswers';
import { pickedOptions } from '../scoring/pickedOptions';
import { requirementStates } from '../scoring/requirementStates';
import type { AssessmentResult } from '../scoring/types';
import { toScoringInput } from './toScoringInput';

interface Assessed {
  document: AssessmentDocument;
  result: AssessmentResult;
  /** The model that it was scored by, which knows what its levels rest on. */
  edition: MaturityModel;
}

/**
 * The names, from a model, of what an assessment's result refers to.
 *
 * @param model - the model in force, in any language
 * @param assessed - the newest submission and its result; left out before the
 * first one
 *
 * @internal
 */
export function assessmentNames(
  model: MaturityModel,
  assessed?: Assessed,
): AssessmentNames {
  const { document, result } = assessed ?? {};
  const level = result?.reportedLevel ?? null;
  return {
    statements: statementsOf(model).length,
    sections: model.sections.length,
    level: level === null ? null : findLevel(model, level)?.name ?? null,
    dimensions: pickedOptions(document?.picks ?? {}, model).map(
      ({ dimension: { id, title }, option }) => ({
        id,
        title,
        countsAs: option?.countsAs ?? null,
      }),
    ),
    openAnswers: assessed ? openAnswersOf(model, assessed) : [],
    nextStep: nextStepOf(model, result),
    nextPick: nextPickOf(model, result),
  };
}

function openAnswersOf(
  model: MaturityModel,
  { document, result, edition }: Assessed,
): AssessmentNames['openAnswers'] {
  const { from, to } = result.possibleLevels ?? { from: 0, to: 0 };
  if (from === to) {
    return [];
  }
  const counted = countedAnswers(toScoringInput(document), edition);
  return openAnswers(requirementStates(counted, edition), to).flatMap(id => {
    // One that is not asked any more cannot be answered.
    const statement = findStatement(model, id);
    return statement ? [{ statementId: id, label: statement.label }] : [];
  });
}

function nextStepOf(
  model: MaturityModel,
  result: AssessmentResult | undefined,
): AssessmentNames['nextStep'] {
  const [step] = result?.nextSteps ?? [];
  const statement = step && findStatement(model, step.statementId);
  return statement
    ? {
        statementId: statement.id,
        label: statement.label,
        remediation: statement.remediation,
      }
    : null;
}

function nextPickOf(
  model: MaturityModel,
  result: AssessmentResult | undefined,
): AssessmentNames['nextPick'] {
  const [pick] = result?.nextPicks ?? [];
  const option =
    pick &&
    findDimension(model, pick.dimension)?.options.find(
      ({ id }) => id === pick.optionId,
    );
  return option
    ? {
        dimension: pick.dimension,
        level: pick.level,
        optionId: option.id,
        label: option.label,
      }
    : null;
}
