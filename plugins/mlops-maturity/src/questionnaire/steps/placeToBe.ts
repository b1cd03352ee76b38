import {
  statementsOfSection,
  type AssessmentDocument,
  type AssessmentResult,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { FieldKey } from '../../draft';
import { headingDomId, statementDomId } from './statementDomId';
import { stepProgress } from './stepProgress';
import { stepFor, stepsOf, type Step } from './steps';

/** A part of the questionnaire, or one of its statements. */
export interface PlaceToBe {
  step: Step;
  statementId?: string;
}

/** The element to go to; none while it is not drawn. */
export function elementOf({ step, statementId }: PlaceToBe) {
  return document.getElementById(
    statementId === undefined
      ? headingDomId(step)
      : statementDomId(statementId),
  );
}

/**
 * Finds the question to go on with: of a checklist that somebody has begun, the
 * first open statement, else the first question that is not answered.
 *
 * @param isOpen - tells of a statement that applies whether it is
 * @returns `undefined` if everything is answered
 */
export function firstOpenPlace(
  model: MaturityModel,
  assessed: AssessmentDocument,
  result: AssessmentResult,
  isOpen: (statementId: string) => boolean,
): PlaceToBe | undefined {
  const steps = stepsOf(model).map(step => ({
    step,
    progress: stepProgress(model, step, assessed, result),
  }));
  const open = steps.filter(
    ({ progress }) => progress && progress.done < progress.of,
  );
  const hasBegun = steps.some(
    ({ step, progress }) =>
      step.kind === 'section' && progress && progress.done > 0,
  );
  const { step } =
    (hasBegun && open.find(each => each.step.kind === 'section')) ||
    (open.at(0) ?? { step: undefined });
  return (
    step && {
      step,
      statementId:
        step.kind === 'section'
          ? statementsOfSection(step.section).find(({ id }) => isOpen(id))?.id
          : undefined,
    }
  );
}

/** Finds the question that a field belongs to. */
export function placeOfField(model: MaturityModel, key: FieldKey): PlaceToBe {
  const [kind, id] = key.split('/', 2);
  if (kind === 'answer') {
    return { step: stepFor(model, { statement: id }), statementId: id };
  }
  return {
    step: stepFor(model, { section: kind === 'pick' ? 'levels' : 'profile' }),
  };
}
