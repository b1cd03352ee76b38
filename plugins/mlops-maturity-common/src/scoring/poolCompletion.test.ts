import { aCompletion } from './__fixtures__/builders';
import { poolCompletion } from './poolCompletion';

describe('poolCompletion', () => {
  it('adds up counts instead of averaging percentages', () => {
    expect(poolCompletion([aCompletion(1, 0), aCompletion(0, 8, 1)])).toEqual({
      yes: 1,
      no: 8,
      notApplicable: 0,
      unanswered: 1,
      applicable: 10,
      percent: 10,
    });
  });

  it('rounds down once, at the end', () => {
    const third = aCompletion(1, 2);
    expect(poolCompletion([third, third, aCompletion(2, 1)]).percent).toBe(44);
  });

  it('has no percentage when there is nothing to pool', () => {
    expect(poolCompletion([]).percent).toBeNull();
    expect(poolCompletion(new Set([aCompletion(0, 0)])).percent).toBeNull();
  });
});
