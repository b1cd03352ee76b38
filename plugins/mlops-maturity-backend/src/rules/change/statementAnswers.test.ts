import {
  createModelVersions,
  maturityModel,
  type StatementAnswerInput,
} from 'backstage-plugin-mlops-maturity-common';
import { applyAnswers } from './statementAnswers';

const GOALS = 'documentation.project.business-goals';
const FIRST = { updatedBy: 'user:default/ada', updatedAt: '2026-01-01' };
const LATER = { updatedBy: 'user:default/bob', updatedAt: '2026-06-01' };

const EXCLUDED = {
  value: 'not-applicable',
  reason: 'An internal tool',
} as const;

function stampAfter(before: StatementAnswerInput, after: StatementAnswerInput) {
  const answer = (
    input: StatementAnswerInput,
    stamp: typeof FIRST,
    answers: Parameters<typeof applyAnswers>[0]['answers'],
  ) =>
    applyAnswers({
      models: createModelVersions(maturityModel, []),
      answers,
      changes: { [GOALS]: input },
      stamp,
      path: 'answers',
    });
  const { updatedBy, updatedAt } = answer(
    after,
    LATER,
    answer(before, FIRST, {}),
  )[GOALS];
  return { updatedBy, updatedAt };
}

describe('who answered, and when', () => {
  it('is said anew of each change', () => {
    expect(stampAfter({ value: 'no' }, { value: 'yes' })).toEqual(LATER);
    expect(stampAfter({ value: 'no' }, { value: 'no', note: 'Soon' })).toEqual(
      LATER,
    );
    expect(stampAfter({ value: 'no' }, { value: 'no' })).toEqual(FIRST);
  });

  it('stays with an exclusion until its reason changes', () => {
    expect(stampAfter(EXCLUDED, { ...EXCLUDED, note: 'See the wiki' })).toEqual(
      FIRST,
    );
    expect(
      stampAfter(EXCLUDED, { ...EXCLUDED, reason: 'A prototype' }),
    ).toEqual(LATER);
    expect(stampAfter({ value: 'no' }, EXCLUDED)).toEqual(LATER);
  });
});
