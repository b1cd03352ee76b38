import { maturityModel } from '../model';
import { emptyDocument } from './emptyDocument';
import { toScoringInput } from './toScoringInput';

const GOALS = 'documentation.project.business-goals';

describe('toScoringInput', () => {
  it('counts a copied answer as unanswered until it is confirmed', () => {
    const document = emptyDocument(maturityModel);
    const copied = {
      value: 'yes' as const,
      copiedFrom: 'component:default/twin',
    };
    expect(
      toScoringInput({ ...document, answers: { [GOALS]: copied } }).answers,
    ).toEqual({ [GOALS]: 'unanswered' });
    expect(
      toScoringInput({ ...document, answers: { [GOALS]: { value: 'yes' } } })
        .answers,
    ).toEqual({ [GOALS]: 'yes' });
  });

  it('leaves out an answer to another wording until it is confirmed', () => {
    const { answers, reasons } = toScoringInput({
      ...emptyDocument(maturityModel),
      answers: { reworded: { value: 'yes', wordingOf: '0' } },
    });
    expect(answers).toEqual({ reworded: 'unanswered' });
    expect(reasons).toEqual({});
  });
});
