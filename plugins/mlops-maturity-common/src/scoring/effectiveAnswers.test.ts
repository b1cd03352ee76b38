import { SERVING_MODES, type Answer, type ServingMode } from '../model';
import { aModel, aStatement, anInput } from './__fixtures__/builders';
import { effectiveAnswers } from './effectiveAnswers';
import type { ScoringInput } from './types';

const parts = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B' },
];

function countsAs(
  overrides: Partial<ScoringInput>,
  statement = aStatement(1, { parts }),
) {
  return effectiveAnswers(anInput(overrides), aModel(statement)).get('s1');
}

describe('effectiveAnswers', () => {
  it('lists all statements in order of number, wherever they stand', () => {
    const model = aModel(aStatement(3), aStatement(1), aStatement(2));
    expect([...effectiveAnswers(anInput(), model).keys()]).toEqual([
      's1',
      's2',
      's3',
    ]);
  });

  it.each(['yes', 'no', 'unanswered'] as const)('takes %s as given', answer => {
    expect(countsAs({ answers: { s1: answer } })).toBe(answer);
  });

  it('counts a missing answer as unanswered', () => {
    expect(countsAs({})).toBe('unanswered');
  });

  it('counts an answer that does not exist as unanswered', () => {
    const answers = JSON.parse('{ "s1": "excluded-by-hand" }');
    expect(countsAs({ answers })).toBe('unanswered');
  });

  describe('serving modes', () => {
    const given: [ServingMode[] | null, ServingMode[]][] = [
      [null, ['real-time', 'batch']],
      [[], []],
      [['real-time'], ['real-time']],
      [['batch'], ['batch']],
      [
        ['real-time', 'batch'],
        ['real-time', 'batch'],
      ],
    ];
    describe.each(given)('%j', (servingModes, applicable) => {
      it.each(SERVING_MODES)('decide about a %s statement', applicability => {
        expect(
          countsAs(
            { servingModes, answers: { s1: 'no' } },
            aStatement(1, { applicability }),
          ),
        ).toBe(
          applicable.includes(applicability) ? 'no' : 'excluded-by-serving',
        );
      });

      it('never exclude any other statement', () => {
        expect(countsAs({ servingModes, answers: { s1: 'no' } })).toBe('no');
      });
    });

    it('come before an exclusion by hand', () => {
      expect(
        countsAs(
          {
            servingModes: [],
            answers: { s1: 'not-applicable' },
            reasons: { s1: 'Out of scope' },
          },
          aStatement(1, { applicability: 'batch' }),
        ),
      ).toBe('excluded-by-serving');
    });
  });

  describe('not applicable', () => {
    const answers: Record<string, Answer> = { s1: 'not-applicable' };

    it('excludes with a reason', () => {
      expect(countsAs({ answers, reasons: { s1: ' x ' } })).toBe(
        'excluded-by-hand',
      );
    });

    it.each(['', ' ', '\t\n', '\u00a0'])('stays open for %j', reason => {
      expect(countsAs({ answers, reasons: { s1: reason } })).toBe('unanswered');
    });

    it('stays open without a reason', () => {
      expect(countsAs({ answers })).toBe('unanswered');
      expect(countsAs({ answers, reasons: { s2: 'x' } })).toBe('unanswered');
    });

    it.each(['null', '5', '{}'])('stays open for the reason %s', reason => {
      const reasons = JSON.parse(`{ "s1": ${reason} }`);
      expect(countsAs({ answers, reasons })).toBe('unanswered');
    });

    it.each(['yes', 'no', 'unanswered'] as const)(
      'is not meant by a reason next to %s',
      answer => {
        expect(
          countsAs({ answers: { s1: answer }, reasons: { s1: 'x' } }),
        ).toBe(answer);
      },
    );
  });

  describe('parts', () => {
    const answers: Record<string, Answer> = { s1: 'yes' };

    it.each([
      [{ a: true, b: true }, 'yes'],
      [{ a: true, b: false }, 'no'],
      [{ a: false, b: true }, 'no'],
      [{ a: false, b: false }, 'no'],
      [{ a: true }, 'no'],
      [{}, 'no'],
      [{ a: true, b: true, unknown: false }, 'yes'],
    ])('with %j make a yes count as %s', (recorded, expected) => {
      expect(countsAs({ answers, parts: { s1: { ...recorded } } })).toBe(
        expected,
      );
    });

    it('that are not recorded leave a yes alone', () => {
      expect(countsAs({ answers })).toBe('yes');
      expect(countsAs({ answers, parts: { s2: { a: false } } })).toBe('yes');
    });

    it.each(['null', 'true'])('recorded as %s are not recorded', recorded => {
      const noEntry = JSON.parse(`{ "s1": ${recorded} }`);
      expect(countsAs({ answers, parts: noEntry })).toBe('yes');
    });

    it.each(['"true"', '1', 'null'])('of %s do not hold', value => {
      const recorded = JSON.parse(`{ "s1": { "a": true, "b": ${value} } }`);
      expect(countsAs({ answers, parts: recorded })).toBe('no');
    });

    it('are ignored for a statement that has none', () => {
      expect(
        countsAs({ answers, parts: { s1: { a: false } } }, aStatement(1)),
      ).toBe('yes');
    });

    it.each(['no', 'unanswered'] as const)('do not improve %s', answer => {
      expect(
        countsAs({
          answers: { s1: answer },
          parts: { s1: { a: true, b: true } },
        }),
      ).toBe(answer);
    });
  });
});
