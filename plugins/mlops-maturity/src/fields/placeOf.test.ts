import { placeOf } from './placeOf';

describe('placeOf', () => {
  it.each([
    ['https://ci.example.com/runs/7', 'ci.example.com'],
    [
      ' /docs/default/component/ranker#risks ',
      '/docs/default/component/ranker#risks',
    ],
    ['//evil.example', ''],
  ])('says where %p leads', (url, place) => {
    expect(placeOf({ url })).toBe(place);
  });
});
