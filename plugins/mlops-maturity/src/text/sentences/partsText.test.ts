import {
  findStatement,
  maturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { english } from '../../__testUtils__/english';
import { enoughText, partsText } from './partsText';

const statement = findStatement(
  maturityModel,
  'code-quality.ml-code.tests-all-steps',
) ?? { parts: [] };

describe('partsText', () => {
  it('says how many parts hold and which are missing', () => {
    expect(
      partsText(english, statement, new Set(['data-processing', 'training'])),
    ).toBe('2 of 3, missing: Tests for scoring or serving');
  });

  it('says nothing where none are missing, recorded, or there', () => {
    const all = (statement.parts ?? []).map(({ id }) => id);
    expect(partsText(english, statement, new Set(all))).toBeUndefined();
    expect(partsText(english, statement, undefined)).toBeUndefined();
    expect(partsText(english, {}, new Set())).toBeUndefined();
  });
});

describe('enoughText', () => {
  it('names the parts that are enough, if not all are needed', () => {
    expect(enoughText(english, statement, ['serving'])).toBe(
      'Enough: Tests for scoring or serving',
    );
    expect(enoughText(english, statement)).toBeUndefined();
  });
});
