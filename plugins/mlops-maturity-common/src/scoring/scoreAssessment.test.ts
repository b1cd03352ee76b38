import { maturityModel } from '../model';
import {
  aModel,
  aStatement,
  anInput,
  answersToAll,
  picksAt,
} from './__fixtures__/builders';
import { readScoringExamples } from './__fixtures__/readScoringExamples';
import { scoreAssessment } from './scoreAssessment';

const { modelVersion, vectors } = readScoringExamples();

describe('scoreAssessment', () => {
  it('is tested with examples made for the model', () => {
    expect(modelVersion).toBe(maturityModel.modelVersion);
    expect(vectors).toHaveLength(80);
  });

  it.each(vectors)('gives the result of $id: $description', example => {
    expect(scoreAssessment(example.input, maturityModel)).toEqual(
      example.expected,
    );
  });

  it('changes neither the input nor the model', () => {
    const example = vectors[vectors.length - 1];
    const input = structuredClone(example.input);
    const model = structuredClone(maturityModel);
    scoreAssessment(input, model);
    expect(input).toEqual(example.input);
    expect(model).toEqual(maturityModel);
  });

  it('scores an input without any field like one that says nothing', () => {
    const nothing = JSON.parse('{}');
    expect(scoreAssessment(nothing, maturityModel)).toEqual(
      scoreAssessment(anInput(), maturityModel),
    );
  });

  it('takes null for a record as nothing recorded', () => {
    const nulls = JSON.parse(
      '{ "answers": null, "reasons": null, "parts": null, "picks": null }',
    );
    expect(scoreAssessment(nulls, maturityModel)).toEqual(
      scoreAssessment(anInput(), maturityModel),
    );
  });

  it('ignores ids that the model does not have', () => {
    const input = JSON.parse(`{
      "answers": { "no.such": "no", "constructor": "no", "__proto__": "no" },
      "reasons": { "no.such": "Out of scope" },
      "parts": { "no.such": { "part": false } },
      "picks": { "no-such": 0, "__proto__": 4 }
    }`);
    expect(scoreAssessment(input, maturityModel)).toEqual(
      scoreAssessment(anInput(), maturityModel),
    );
  });

  it('does not take what every object has for an entry', () => {
    const model = aModel(
      aStatement(1, { id: 'constructor' }),
      aStatement(2, { id: 'toString', parts: [{ id: 'valueOf', label: '' }] }),
      aStatement(3, { id: '__proto__' }),
    );
    const answers = JSON.parse('{ "toString": "yes" }');
    const result = scoreAssessment(anInput({ answers }), model);
    expect(result.completion.total).toMatchObject({ yes: 1, unanswered: 2 });
  });

  it('scores with the model it is given', () => {
    const model = aModel(aStatement(1), aStatement(2));
    const result = scoreAssessment(anInput({ answers: { s1: 'yes' } }), model);
    expect(result.completion.total).toMatchObject({ yes: 1, applicable: 2 });
    expect(result.completion.sections).toEqual({
      only: expect.objectContaining({ percent: 50 }),
    });
    expect(result.basicsMet).toBe(false);
  });

  it('reports no level while nothing is answered', () => {
    expect(
      scoreAssessment(anInput({ picks: picksAt(3), target: 3 }), maturityModel),
    ).toMatchObject({
      declaredLevel: 3,
      answerCeiling: null,
      confirmedLevel: null,
      possibleLevels: { from: 0, to: 3 },
      reportedLevel: null,
      state: 'unconfirmed',
      onTarget: null,
    });
  });

  it('has no ceiling when everything is excluded', () => {
    const answers = answersToAll('not-applicable');
    const reasons = Object.fromEntries(
      Object.keys(answers).map(id => [id, 'Out of scope']),
    );
    expect(
      scoreAssessment(
        anInput({ answers, reasons, picks: picksAt(2) }),
        maturityModel,
      ),
    ).toMatchObject({
      completion: { total: { applicable: 0, percent: null } },
      basicsMet: false,
      answerCeiling: null,
      confirmedLevel: null,
      possibleLevels: { from: 0, to: 2 },
      reportedLevel: null,
      state: 'unconfirmed',
    });
  });
});
