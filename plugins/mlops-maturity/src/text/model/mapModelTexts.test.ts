import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { mapModelTexts } from './mapModelTexts';

/** What a reader never sees, by the last name on the way to it. */
const NOT_SHOWN = new Set([
  // Names, not texts.
  'author',
  'copyright',
  'licence',
  'url',
  'modelVersion',
  'id',
  // No component shows these.
  'levelsNote',
  'notes',
  'confirmAgainWhen',
  'candidates',
  'buckets',
  'pullForward',
  'order',
  'whenBasicsMet',
  'states',
]);

/** Every text in a value of JSON, with the names on the way to it. */
function textsIn(value: unknown, path: string[] = []): [string[], string][] {
  if (typeof value === 'string') {
    return [[path, value]];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        textsIn(inner, [...path, key]),
      )
    : [];
}

describe('mapModelTexts', () => {
  it('asks for every sentence of the model that is shown', () => {
    const changed = mapModelTexts(maturityModel, () => '');
    const left = textsIn(changed).filter(
      ([path, text]) =>
        text.includes(' ') && !path.some(name => NOT_SHOWN.has(name)),
    );
    const reasonsOfSupport = left.filter(([path]) => path.at(-1) === 'reason');
    const names = left.filter(
      ([path]) =>
        path.at(-1) === 'name' &&
        (path.includes('tools') ||
          (path[0] === 'attribution' &&
            maturityModel.attribution[Number(path[1])]?.author !== null)),
    );
    expect(reasonsOfSupport.length).toBeGreaterThan(0);
    expect(left).toHaveLength(reasonsOfSupport.length + names.length);
  });

  it('gives each text a key of its own', () => {
    const keys: string[] = [];
    mapModelTexts(maturityModel, (key, text) => {
      keys.push(key);
      return text;
    });
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves a model alone whose texts stay', () => {
    expect(mapModelTexts(maturityModel, (_, text) => text)).toEqual(
      maturityModel,
    );
  });
});
