import { gapBefore } from './gridMetrics';

describe('gapBefore', () => {
  it('leaves room for the columns that are not drawn', () => {
    const drawn = [2, 7, 8];
    expect(
      drawn.map((_, place) => gapBefore(drawn, place, { columnWidth: 10 })),
    ).toEqual([20, 40, 0]);
  });
});
