import type { AssessmentDocument, InheritedAnswer } from '../api';
import { maturityModel } from '../model';
import { emptyDocument } from './emptyDocument';
import { overridesWithoutReason } from './overridesWithoutReason';
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

  it('counts what is inherited unless the component answers itself', () => {
    const document: AssessmentDocument = {
      ...emptyDocument(maturityModel),
      answers: {
        own: { value: 'no', note: 'Runs on a machine of its own' },
        emptied: { value: 'unanswered' },
        copied: { value: 'no', copiedFrom: 'component:default/twin' },
      },
      inherited: {
        own: inherited('yes'),
        emptied: inherited('yes'),
        copied: inherited('yes'),
        untouched: inherited('no'),
      },
    };
    expect(toScoringInput(document).answers).toEqual({
      own: 'no',
      emptied: 'yes',
      copied: 'yes',
      untouched: 'no',
    });
  });
});

describe('overridesWithoutReason', () => {
  it('asks why a component differs from what it would inherit', () => {
    const document: AssessmentDocument = {
      ...emptyDocument(maturityModel),
      answers: {
        same: { value: 'yes' },
        different: { value: 'no' },
        explained: { value: 'no', note: 'Runs on a machine of its own' },
        excluded: { value: 'not-applicable', reason: 'No infrastructure' },
        free: { value: 'no' },
      },
      inherited: {
        same: inherited('yes'),
        different: inherited('yes'),
        explained: inherited('yes'),
        excluded: inherited('yes'),
      },
    };
    expect(overridesWithoutReason(document)).toEqual(['different']);
  });
});

function inherited(value: 'yes' | 'no'): InheritedAnswer {
  return {
    value,
    from: 'system:default/fraud',
    fromTitle: 'Fraud',
    updatedAt: '2026-11-01T00:00:00.000Z',
    updatedBy: 'user:default/ada',
  };
}
