import { english } from '../../__testUtils__/english';
import { levelsGroup } from '../__testUtils__/reports';
import { bucketTitle, levelSegments, levelSegmentsBy } from './levelSegments';

const group = levelsGroup({
  key: 'a',
  inScope: 12,
  assessed: 9,
  reported: [1, 2, 3, 0, 1],
  withoutReported: 2,
  declared: [0, 1, 3, 2, 2],
  withoutDeclared: 1,
});

describe('levelSegments', () => {
  it('counts every component in scope once, missing data last', () => {
    const segments = levelSegments(group);
    expect(segments.map(({ bucket, count }) => [bucket, count])).toEqual([
      ['0', 1],
      ['1', 2],
      ['2', 3],
      ['3', 0],
      ['4', 1],
      ['none', 2],
      ['not-assessed', 3],
    ]);
    expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(12);
  });

  it('counts declared levels when asked to', () => {
    expect(levelSegmentsBy('reported', group)).toEqual(levelSegments(group));
    expect(
      levelSegmentsBy('declared', group).map(({ count }) => count),
    ).toEqual([0, 1, 3, 2, 2, 1, 3]);
  });
});

describe('bucketTitle', () => {
  it('names levels and missing data', () => {
    expect(bucketTitle(english, '0')).toBe('Level 0');
    expect(bucketTitle(english, 'none')).toBe('No level yet');
    expect(bucketTitle(english, 'not-assessed')).toBe('Not assessed');
  });
});
