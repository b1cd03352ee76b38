import { InputError } from '@backstage/errors';
import {
  findDimension,
  findOption,
  type AssessmentDocument,
  type DraftChange,
  type MaturityModel,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import { cleanText } from './cleanText';
import { applyAnswers, type AnswerStamp } from './statementAnswers';

/**
 * Applies a change to an assessment. What the change does not name stays.
 *
 * @param options.path - where the change stands in the request, with a dot at
 * the end, for messages; empty if the change is the request
 * @returns a new document; the given one is not touched
 * @throws InputError naming the field that breaks a rule
 */
export function applyDraftChange(options: {
  models: ModelVersions;
  document: AssessmentDocument;
  change: DraftChange;
  stamp: AnswerStamp;
  path?: string;
}): AssessmentDocument {
  const { models, document, change, stamp, path = '' } = options;
  const model = models.inForce;
  const { targetNote: oldTargetNote, ...rest } = document;
  const targetNote =
    change.targetNote === undefined
      ? oldTargetNote
      : cleanText(change.targetNote ?? undefined);
  return {
    ...rest,
    modelVersion: model.modelVersion,
    profile: { ...document.profile, ...change.profile },
    picks: applyPicks(model, document.picks, change.picks, `${path}picks`),
    answers: applyAnswers({
      models,
      answers: document.answers,
      changes: change.answers ?? {},
      stamp,
      path: `${path}answers`,
    }),
    target: change.target === undefined ? document.target : change.target,
    ...(targetNote && { targetNote }),
  };
}

function applyPicks(
  model: MaturityModel,
  picks: AssessmentDocument['picks'],
  changes: AssessmentDocument['picks'] = {},
  path: string,
): AssessmentDocument['picks'] {
  const next = new Map(Object.entries(picks));
  for (const [id, level] of Object.entries(changes)) {
    const dimension = findDimension(model, id);
    if (!dimension) {
      throw new InputError(
        `${path}.${id}: unknown dimension; known are ${model.dimensions
          .map(known => known.id)
          .join(', ')}`,
      );
    }
    if (level !== null && !findOption(dimension, level)) {
      throw new InputError(
        `${path}.${id}: no option of this dimension describes level ${level}`,
      );
    }
    next.set(id, level);
  }
  return Object.fromEntries(next);
}
