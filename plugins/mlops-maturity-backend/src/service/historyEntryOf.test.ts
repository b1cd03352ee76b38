import {
  createModelVersions,
  maturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { aDocument } from '../__testUtils__/builders';
import { historyEntryOf } from './historyEntryOf';

const models = createModelVersions(maturityModel, []);

function entryOf(document: ReturnType<typeof aDocument>) {
  return historyEntryOf(
    {
      revision: 1,
      submittedAt: '2026-11-01T10:00:00.000Z',
      submittedBy: 'user:default/ada',
      document,
      reportedLevel: null,
      previousLevel: null,
    },
    models,
  );
}

describe('historyEntryOf', () => {
  it('counts what the level rests on', () => {
    const excluded = { value: 'not-applicable', reason: 'No code' } as const;
    const entry = entryOf(
      aDocument({
        pick: 3,
        answer: 'yes',
        answers: {
          // Level 1 asks for either, level 2 for the first alone.
          'traceability.ml-code.model-code-version-control': excluded,
          'code-quality.ml-code.ci-on-pull-request': excluded,
          // Levels 2 and 3 each ask for something in it.
          'traceability.ml-code.run-lookup': { value: 'unanswered' },
        },
      }),
    );
    expect(entry).toMatchObject({
      reportedLevel: 1,
      state: 'unconfirmed',
      possibleLevels: { from: 1, to: 3 },
      openRequirements: 2,
      setAside: 1,
    });
  });

  it('has no possible levels while a pick is missing', () => {
    expect(entryOf(aDocument({ answer: 'yes' }))).toMatchObject({
      reportedLevel: null,
      state: null,
      possibleLevels: null,
      openRequirements: 0,
      setAside: 0,
    });
  });
});
