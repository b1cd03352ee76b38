import { maturityModel } from '../model';
import {
  aModel,
  anInput,
  answersToAll,
  aStatement,
  picksAt,
} from './__fixtures__/builders';
import { projected } from './projected';
import { scoreAssessment } from './scoreAssessment';

describe('projected', () => {
  it('is the result of today if nothing is changed', () => {
    const input = anInput({ answers: answersToAll('no'), picks: picksAt(2) });
    expect(projected(input, { statements: [] }, maturityModel)).toEqual(
      scoreAssessment(input, maturityModel),
    );
  });

  it('takes statements as yes, whatever they were answered', () => {
    const model = aModel(
      ...[1, 2, 3].map(number => aStatement(number, { basic: true })),
    );
    const input = anInput({
      answers: { s1: 'no', s2: 'not-applicable' },
      reasons: { s2: 'Reason' },
    });
    expect(
      projected(input, { statements: ['s1', 's2', 's3'] }, model).completion
        .basics,
    ).toMatchObject({ yes: 3, applicable: 3 });
  });

  it('takes all parts of a statement as held', () => {
    const model = aModel(aStatement(1, { parts: [{ id: 'a', label: '' }] }));
    const input = anInput({
      answers: { s1: 'yes' },
      parts: { s1: { a: false } },
    });
    expect(scoreAssessment(input, model).completion.total.yes).toBe(0);
    expect(
      projected(input, { statements: ['s1'] }, model).completion.total.yes,
    ).toBe(1);
  });

  it('shows level and contradictions as they would become', () => {
    const input = anInput({
      answers: answersToAll('no'),
      picks: picksAt(4, { people: 1 }),
    });
    const result = projected(
      input,
      {
        statements: Object.keys(answersToAll('yes')),
        picks: { people: 4 },
      },
      maturityModel,
    );
    expect(result).toMatchObject({ reportedLevel: 4, contradictions: [] });
  });

  it('ignores what the model does not have', () => {
    const input = anInput();
    expect(projected(input, { statements: ['gone'] }, maturityModel)).toEqual(
      scoreAssessment(input, maturityModel),
    );
  });
});
