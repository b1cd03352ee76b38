import type { AssessmentDocument } from '../api';
import { createModelVersions } from '../model';
import { aModel, aStatement } from '../scoring/__fixtures__/builders';
import { carriedOver } from './carriedOver';
import { emptyDocument } from './emptyDocument';
import { isConfirmedAnswer } from './isConfirmedAnswer';

const older = {
  ...aModel(aStatement(1), aStatement(2), aStatement(4)),
  modelVersion: '1',
};
const newer = {
  ...aModel(
    aStatement(1),
    aStatement(2, { statement: 'Something else' }),
    aStatement(3),
  ),
  modelVersion: '2',
};
const up = createModelVersions(newer, [older]);
const down = createModelVersions(older, [newer]);

const document: AssessmentDocument = {
  ...emptyDocument(older),
  target: 3,
  targetNote: 'Agreed',
  answers: {
    s1: { value: 'yes', note: 'Kept', updatedBy: 'user:default/ada' },
    s2: { value: 'no', note: 'Reworded' },
    s4: { value: 'yes', note: 'Retired' },
  },
};

describe('carriedOver', () => {
  it('carries everything over, and asks what is worded differently again', () => {
    expect(carriedOver(document, up)).toEqual({
      ...document,
      modelVersion: '2',
      answers: {
        ...document.answers,
        s2: { value: 'no', note: 'Reworded', wordingOf: '1' },
        s4: { value: 'yes', note: 'Retired', wordingOf: '1' },
      },
    });
  });

  it('is the same again after the way back', () => {
    expect(carriedOver(carriedOver(document, up), down)).toEqual(document);
  });

  it('keeps asking for what was never answered in the wording in force', () => {
    const newest = { ...newer, modelVersion: '3' };
    const later = createModelVersions(newest, [older, newer]);
    const twice = carriedOver(carriedOver(document, up), later);
    expect(twice.answers.s2).toMatchObject({ wordingOf: '1' });
    expect(isConfirmedAnswer(twice.answers.s1)).toBe(true);
  });

  it('asks everything again where nobody can tell what was asked', () => {
    const { answers } = carriedOver(document, createModelVersions(newer));
    expect(Object.values(answers).some(isConfirmedAnswer)).toBe(false);
    expect(answers.s1).toMatchObject({ value: 'yes', wordingOf: '1' });
  });

  it('leaves an assessment on the model in force alone, and never changes one', () => {
    const before = structuredClone(document);
    expect(carriedOver(document, createModelVersions(older))).toBe(document);
    carriedOver(document, up);
    expect(document).toEqual(before);
  });
});
