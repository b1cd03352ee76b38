import { maturityModel } from '../model';
import {
  aModel,
  anInput,
  answersToAll,
  aStatement,
  picksAt,
  resting,
} from './__fixtures__/builders';
import { projected } from './__fixtures__/projected';
import { scoreAssessment } from './scoreAssessment';

function steps(...ids: string[]) {
  return ids.map(statementId => ({ statementId }));
}

describe('projectedInput', () => {
  it('is the result of today if nothing is changed', () => {
    const input = anInput({ answers: answersToAll('no'), picks: picksAt(2) });
    expect(projected(input, { steps: [] }, maturityModel)).toEqual(
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
      projected(input, { steps: steps('s1', 's2', 's3') }, model).completion
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
      projected(input, { steps: steps('s1') }, model).completion.total.yes,
    ).toBe(1);
  });

  it('takes some parts as held beside those that are, and a yes for all', () => {
    const parts = ['a', 'b', 'c'].map(id => ({ id, label: id }));
    const model = resting(aModel(aStatement(1, { parts })), [1, 's1:a,b']);
    const input = anInput({
      answers: { s1: 'no' },
      parts: { s1: { a: true } },
      picks: picksAt(4),
    });
    const then = (...done: string[]) =>
      projected(input, { steps: [{ statementId: 's1', parts: done }] }, model);
    expect(scoreAssessment(input, model).confirmedLevel).toBe(0);
    expect(then('b')).toMatchObject({
      confirmedLevel: 4,
      completion: { total: { yes: 0, no: 1 } },
    });
    expect(then('b', 'c').completion.total.yes).toBe(1);
  });

  it('shows level and contradictions as they would become', () => {
    const input = anInput({
      answers: answersToAll('no'),
      picks: picksAt(4, { people: 1 }),
    });
    const result = projected(
      input,
      {
        steps: steps(...Object.keys(answersToAll('yes'))),
        picks: { people: 4 },
      },
      maturityModel,
    );
    expect(result).toMatchObject({ reportedLevel: 4, contradictions: [] });
  });

  it('ignores what the model does not have', () => {
    const input = anInput();
    expect(projected(input, { steps: steps('gone') }, maturityModel)).toEqual(
      scoreAssessment(input, maturityModel),
    );
  });
});
