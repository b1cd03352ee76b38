import { levelsGroup } from '../__testUtils__/reports';
import { orderGroups } from './orderGroups';

const groups = [
  levelsGroup({ key: '', title: 'No system', inScope: 90 }),
  levelsGroup({
    key: 'a',
    title: 'Beta',
    inScope: 4,
    withTarget: 4,
    onTarget: 1,
  }),
  levelsGroup({
    key: 'b',
    title: 'Alpha',
    inScope: 4,
    withTarget: 2,
    onTarget: 2,
  }),
  levelsGroup({ key: 'c', title: 'Gamma', inScope: 8, withTarget: 0 }),
];

const titles = (order: Parameters<typeof orderGroups>[1]) =>
  orderGroups(groups, order).map(group => group.title);

describe('orderGroups', () => {
  it('orders by size, then by name, with no group last', () => {
    expect(titles('size')).toEqual(['Gamma', 'Alpha', 'Beta', 'No system']);
  });

  it('orders by name', () => {
    expect(titles('name')).toEqual(['Alpha', 'Beta', 'Gamma', 'No system']);
  });

  it('orders by the share on target, lowest first and no target last', () => {
    expect(titles('on-target')).toEqual([
      'Beta',
      'Alpha',
      'Gamma',
      'No system',
    ]);
  });

  it('does not change what it is given', () => {
    const before = [...groups];
    orderGroups(groups, 'name');
    expect(groups).toEqual(before);
  });
});
