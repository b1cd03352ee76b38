import { boundsOf } from './boundsOf';

const nothing = {
  yes: 0,
  applicable: 0,
  unanswered: 0,
  excludedByHand: 0,
  notAssessed: 0,
};

describe('boundsOf', () => {
  it('meets where everything is answered and assessed', () => {
    expect(boundsOf({ ...nothing, yes: 2, applicable: 3 })).toEqual({
      low: 67,
      high: 67,
      lowWithExclusions: 67,
    });
  });

  it('takes what is open and not assessed once as no and once as yes', () => {
    expect(
      boundsOf({
        yes: 4,
        applicable: 10,
        unanswered: 3,
        excludedByHand: 5,
        notAssessed: 10,
      }),
    ).toEqual({ low: 20, high: 85, lowWithExclusions: 16 });
  });

  it('lies anywhere where nothing is assessed', () => {
    expect(boundsOf({ ...nothing, notAssessed: 7 })).toEqual({
      low: 0,
      high: 100,
      lowWithExclusions: 0,
    });
  });

  it('says nothing where nothing applies, whatever was excluded', () => {
    expect(boundsOf({ ...nothing, excludedByHand: 4 })).toBeNull();
    expect(boundsOf(nothing)).toBeNull();
  });
});
