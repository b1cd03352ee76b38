import { heatmapGroup, STATEMENT_IDS } from '../../__testUtils__/reports';
import { isThin, poolCell } from './pooledAnswers';

describe('poolCell', () => {
  const group = heatmapGroup({ key: 'a', assessed: 9 }, [0, 0, 0], {
    [STATEMENT_IDS[0]]: [6, 2, 1],
    [STATEMENT_IDS[1]]: [2, 0, 1],
  });

  it('reads the answers to one statement', () => {
    expect(poolCell(group, [0])).toEqual({
      yes: 6,
      no: 2,
      unanswered: 1,
      notApplicable: 0,
      applicable: 9,
      percent: 67,
      components: 9,
    });
  });

  it('adds up the answers to several statements', () => {
    expect(poolCell(group, [0, 1])).toEqual({
      yes: 8,
      no: 2,
      unanswered: 2,
      notApplicable: 6,
      applicable: 12,
      percent: 67,
      components: 9,
    });
  });

  it('has no percentage where nothing is applicable', () => {
    expect(poolCell(group, [2])).toMatchObject({
      applicable: 0,
      notApplicable: 9,
      percent: null,
    });
  });

  it('rounds half up, and says 100 percent only for all', () => {
    const nearly = heatmapGroup({ key: 'b', assessed: 1000 }, [999, 1, 0]);
    expect(poolCell(nearly, [0]).percent).toBe(99);
  });
});

describe('isThin', () => {
  it.each([
    [0, false],
    [1, true],
    [2, true],
    [3, false],
  ])('of answers from %i components is %s', (components, thin) => {
    const group = heatmapGroup({ key: 'a', assessed: 5 }, [components, 0, 0]);
    expect(isThin(poolCell(group, [0]))).toBe(thin);
  });

  it('does not count a component once for each of its answers', () => {
    const group = heatmapGroup({ key: 'a', assessed: 2 }, [1, 1, 0]);
    expect(isThin(poolCell(group, [0, 1, 2]))).toBe(true);
  });
});
