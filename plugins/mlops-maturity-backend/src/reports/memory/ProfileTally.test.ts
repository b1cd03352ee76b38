import fc from 'fast-check';
import {
  answerCharacter,
  levelCharacter,
  NONE,
} from '../../rules/result/profileCharacters';
import {
  ANSWER_POSITIONS,
  PROFILE_POSITIONS,
  PROFILE_WIDTH,
} from '../../rules/result/profilePositions';
import { ProfileColumn } from './ProfileColumn';
import { ProfileTally } from './ProfileTally';

const ANSWERS = (
  [
    'yes',
    'no',
    'unanswered',
    'excluded-by-hand',
    'excluded-by-serving',
  ] as const
).map(answerCharacter);
const LEVELS = ([0, 1, 2, 3, 4, null] as const).map(levelCharacter);

const answerPositions = new Set(ANSWER_POSITIONS);

/** A profile with any answer, and with levels where no answer stands. */
const aProfile: fc.Arbitrary<string> = fc
  .noBias(
    fc.tuple(
      ...Array.from({ length: PROFILE_WIDTH }, (_, position) =>
        fc.constantFrom(...(answerPositions.has(position) ? ANSWERS : LEVELS)),
      ),
    ),
  )
  .map(characters => characters.join(''));

const profilesOf = (count: number) =>
  fc.array(aProfile, { minLength: count, maxLength: count });

/** Says the seed when it fails; a smaller example would say no more. */
const ONCE = { numRuns: 1, endOnFailure: true };

/** A tally of some profiles, with rows between them that have none. */
function tallyOf(profiles: string[], tally = new ProfileTally()): ProfileTally {
  const column = new ProfileColumn();
  profiles.forEach((profile, index) => {
    column.set(2 * index, null);
    column.set(2 * index + 1, profile);
  });
  tally.add(
    column,
    Int32Array.from({ length: 2 * profiles.length }, (_, row) => row),
  );
  return tally;
}

function countsOf(tally: ProfileTally): Record<string, number[]> {
  return Object.fromEntries(
    [...ANSWERS, ...LEVELS].map(character => [
      character,
      Array.from({ length: PROFILE_WIDTH }, (_, position) =>
        tally.count(position, character),
      ),
    ]),
  );
}

function plainCountsOf(profiles: string[]): Record<string, number[]> {
  return Object.fromEntries(
    [...ANSWERS, ...LEVELS].map(character => [
      character,
      Array.from(
        { length: PROFILE_WIDTH },
        (_, position) =>
          profiles.filter(profile => profile[position] === character).length,
      ),
    ]),
  );
}

describe('ProfileTally', () => {
  it.each([0, 1, 2, 3, 4, 127, 128, 129, 254, 255, 256, 257, 1_000])(
    'counts every character of %i profiles at every place',
    count => {
      fc.assert(
        fc.property(profilesOf(count), profiles => {
          const tally = tallyOf(profiles);
          expect(tally.profiles).toBe(count);
          expect(countsOf(tally)).toEqual(plainCountsOf(profiles));
        }),
        ONCE,
      );
    },
  );

  it('counts what comes in parts as if it came at once', () => {
    fc.assert(
      fc.property(profilesOf(400), profiles => {
        const tally = new ProfileTally();

        tallyOf(profiles.slice(0, 300), tally);
        tallyOf(profiles.slice(300, 301), tally);
        tallyOf([], tally);
        tallyOf(profiles.slice(301), tally);

        expect(countsOf(tally)).toEqual(plainCountsOf(profiles));
      }),
      ONCE,
    );
  });

  it('adds up two tallies', () => {
    fc.assert(
      fc.property(profilesOf(90), profiles => {
        const first = tallyOf(profiles.slice(0, 35));
        const second = tallyOf(profiles.slice(35));

        first.addAll(second);

        expect(first.profiles).toBe(90);
        expect(countsOf(first)).toEqual(plainCountsOf(profiles));
      }),
      ONCE,
    );
  });

  it('counts all of the largest organisation as the same answer', () => {
    const profile = Array.from({ length: PROFILE_WIDTH }, (_, position) =>
      answerPositions.has(position) ? 'n' : LEVELS[0],
    ).join('');
    const column = new ProfileColumn();
    column.set(0, profile);
    const tally = new ProfileTally();

    tally.add(column, new Int32Array(100_000));

    expect(tally.count(PROFILE_POSITIONS.firstStatement, 'n')).toBe(100_000);
    expect(tally.count(PROFILE_POSITIONS.firstStatement, 'y')).toBe(0);
    expect(tally.count(PROFILE_POSITIONS.firstStatement, NONE)).toBe(0);
  });
});
