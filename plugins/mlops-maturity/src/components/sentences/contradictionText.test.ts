import { aDocument } from '../../__fixtures__/assessments';
import { contradictionText } from './contradictionText';

const VERSIONED_CODE = 'traceability.ml-code.model-code-version-control';
const RUN_LOOKUP = 'traceability.ml-code.run-lookup';

describe('contradictionText', () => {
  it('tells the conflict, its reason and how to settle it', () => {
    expect(
      contradictionText(
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
        'If it holds by now, answer yes. If not, pick an option below level 2 for Model Creation.',
    });
  });

  it('explains a yes that counts as no', () => {
    expect(
      contradictionText(
        { statementId: RUN_LOOKUP, level: 3 },
        3,
        aDocument({ level: 3, answer: 'yes' }),
      )?.conflict,
    ).toContain('has a yes without all of its parts, which counts as no');
  });

  it('leaves out statements that the model does not have', () => {
    expect(
      contradictionText({ statementId: 'gone', level: 2 }, 3, aDocument()),
    ).toBeUndefined();
  });
});
