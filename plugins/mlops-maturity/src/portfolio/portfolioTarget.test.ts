import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { portfolioTarget } from './portfolioTarget';

const of = (inScope: number, targets: number[]) =>
  portfolioTarget(maturityModel, { inScope, targets });

describe('portfolioTarget', () => {
  it('asks a group with many cases about the targets that are lower', () => {
    expect(of(6, [0, 2, 1, 1, 0])).toEqual({
      cases: 6,
      level: 3,
      withTarget: 4,
      lower: 3,
      higher: 0,
    });
  });

  it('asks a group with few cases about the targets that are higher', () => {
    expect(of(2, [0, 0, 1, 0, 1])).toMatchObject({
      level: 2,
      lower: 0,
      higher: 1,
    });
    expect(of(1, [0, 0, 0, 1, 0])).toMatchObject({ level: 1, higher: 1 });
  });

  it('says nothing where the targets fit, or there are none', () => {
    expect(of(6, [0, 0, 0, 4, 0])).toBeUndefined();
    expect(of(6, [0, 0, 0, 0, 0])).toBeUndefined();
    expect(of(0, [0, 0, 0, 0, 0])).toBeUndefined();
  });
});
