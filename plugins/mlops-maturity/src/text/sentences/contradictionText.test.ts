import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { aDocument } from '../../__fixtures__/assessments';
import { english } from '../../__testUtils__/english';
import { contradictionText } from './contradictionText';

const VERSIONED_CODE = 'traceability.ml-code.model-code-version-control';
const RUN_LOOKUP = 'traceability.ml-code.run-lookup';

describe('contradictionText', () => {
  it('tells the conflict, its reason and how to settle it', () => {
    expect(
      contradictionText(
        english,
        maturityModel,
        {
          requirementId: 'level-2.model-code-versioned',
          level: 2,
          statementIds: [VERSIONED_CODE],
        },
        3,
        aDocument({ level: 3, answer: 'no' }),
      ),
    ).toEqual({
      statements: [expect.objectContaining({ id: VERSIONED_CODE })],
      conflict:
        'Level 3 is declared, but “Versioned model code” is answered no; it is required from level 2.',
      parts: [],
      reason: expect.stringContaining('Level 2 keeps the training code'),
      remedy:
        'Change the pick for Model Creation to an option below level 2, unless the practice is in place by now: then change the answer to yes.',
      dimensionTitle: 'Model Creation',
    });
  });

  it('names all of which one would be enough', () => {
    expect(
      contradictionText(
        english,
        maturityModel,
        {
          requirementId: 'level-3.ab-tests-possible',
          level: 3,
          statementIds: [
            'ab-testing.general.regular',
            'ab-testing.general.consistent-assignment',
          ],
        },
        3,
        aDocument({ level: 3, answer: 'no' }),
      )?.conflict,
    ).toBe(
      'Level 3 is declared, but “Regular A/B tests” and “Consistent A/B assignment” are answered no; one of them is required from level 3.',
    );
  });

  it('explains a yes that counts as no', () => {
    expect(
      contradictionText(
        english,
        maturityModel,
        {
          requirementId: 'level-3.deployments-traced-to-data',
          level: 3,
          statementIds: [RUN_LOOKUP],
        },
        3,
        aDocument({ level: 3, answer: 'yes' }),
      )?.conflict,
    ).toContain('has a yes without all of its parts, which counts as no');
  });

  it('says which parts are missing, and which are enough', () => {
    const document = aDocument({ level: 3, answer: 'no' });
    expect(
      contradictionText(
        english,
        maturityModel,
        {
          requirementId: 'level-3.deployments-traced-to-data',
          level: 3,
          statementIds: [RUN_LOOKUP],
        },
        3,
        {
          ...document,
          answers: {
            [RUN_LOOKUP]: { value: 'no', parts: { 'code-commit': true } },
          },
        },
      )?.parts,
    ).toEqual([
      expect.stringMatching(/^1 of 5, missing: /),
      'Enough: Code commit in Git, Model artifacts, and Data the model was trained on',
    ]);
  });

  it('leaves out requirements that the model does not have', () => {
    expect(
      contradictionText(
        english,
        maturityModel,
        { requirementId: 'gone', level: 2, statementIds: [VERSIONED_CODE] },
        3,
        aDocument(),
      ),
    ).toBeUndefined();
  });
});
