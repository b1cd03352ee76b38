import { assessed, type DocumentParts } from '../../__fixtures__/assessments';
import { english } from '../../__testUtils__/english';
import { limitText } from './limitText';

function limitOf(parts: DocumentParts): string | undefined {
  const { result, names } = assessed(parts);
  return result ? limitText(english, names.dimensions, result) : undefined;
}

describe('limitText', () => {
  it('names the lowest dimension and where the others are', () => {
    expect(
      limitOf({
        level: 3,
        picks: { people: 1, technology: 2 },
        answer: 'yes',
        target: 3,
      }),
    ).toBe('Held back by People; the others are at 2–4');
  });

  it('does not call it held back when the target is reached', () => {
    expect(
      limitOf({ level: 4, picks: { people: 2 }, answer: 'yes', target: 2 }),
    ).toBe('People at level 2, the others are at 4');
  });

  it('says so when no dimension is lower than the others', () => {
    expect(limitOf({ level: 4, answer: 'yes' })).toBe(
      'All 5 dimensions are at level 4',
    );
  });

  it('puts answers that contradict before dimensions', () => {
    expect(limitOf({ level: 3, picks: { people: 4 }, answer: 'no' })).toBe(
      'Declares level 3, answers allow level 0 at most',
    );
  });

  it('lists the dimensions without a pick', () => {
    expect(limitOf({ level: 2, picks: { people: null } })).toBe(
      'No level until 1 more dimension is picked: People',
    );
  });
});
