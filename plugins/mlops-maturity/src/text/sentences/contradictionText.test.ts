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
        { statementId: VERSIONED_CODE, level: 2 },
        3,
        aDocument({ level: 3, answer: 'no' }),
      ),
    ).toEqual({
      label: 'Versioned model code',
      conflict:
        'Level 3 is declared, but “Versioned model code” is answered no; it is required from level 2.',
      reason: expect.stringContaining('Level 2 asks for versioned'),
      remedy:
        'Change the pick for Model Creation to an option below level 2, unless the practice is in place by now: then change the answer to yes.',
      dimensionTitle: 'Model Creation',
    });
  });

  it('explains a yes that counts as no', () => {
    expect(
      contradictionText(
        english,
        maturityModel,
        { statementId: RUN_LOOKUP, level: 3 },
        3,
        aDocument({ level: 3, answer: 'yes' }),
      )?.conflict,
    ).toContain('has a yes without all of its parts, which counts as no');
  });

  it('leaves out statements that the model does not have', () => {
    expect(
      contradictionText(
        english,
        maturityModel,
        { statementId: 'gone', level: 2 },
        3,
        aDocument(),
      ),
    ).toBeUndefined();
  });
});
