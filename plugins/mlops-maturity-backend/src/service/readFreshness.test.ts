import { mockServices } from '@backstage/backend-test-utils';
import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { readFreshness } from './readFreshness';

const { freshness } = maturityModel;

function read(periods?: Record<string, number | string>) {
  return readFreshness(
    mockServices.rootConfig({
      data: periods ? { mlopsMaturity: { freshness: periods } } : {},
    }),
    freshness,
  );
}

describe('readFreshness', () => {
  it('sets nothing without configuration', () => {
    expect(read()).toEqual({});
  });

  it('sets what is configured', () => {
    expect(read({ freshDays: 30, recurringStatementDays: 14 })).toEqual({
      freshDays: 30,
      recurringStatementDays: 14,
    });
  });

  it.each([
    [{ freshDays: -1 }, /freshness\.freshDays: must be a whole number/],
    [{ staleDays: 200.5 }, /freshness\.staleDays: must be a whole number/],
    [{ otherStatementDays: 'soon' }, /otherStatementDays/],
    [{ freshDays: 365 }, /freshness\.staleDays: must not be less/],
    [{ freshDays: 30, staleDays: 29 }, /which is 30/],
  ])('does not start with %j', (periods, message) => {
    expect(() => read(periods)).toThrow(message);
  });
});
