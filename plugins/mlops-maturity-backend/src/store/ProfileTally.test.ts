import {
  answerCharacter,
  levelCharacter,
  NONE,
  PROFILE_POSITIONS,
  PROFILE_WIDTH,
  positionOf,
} from './profile';
import { PROFILE_SLOTS } from './profileSlots';
import { ProfileTally } from './ProfileTally';
import { seededRandom } from './__testUtils__/seededRandom';

const ANSWERS = (['yes', 'no', 'unanswered', 'not-applicable'] as const).map(
  answerCharacter,
);
const LEVELS = ([0, 1, 2, 3, 4, null] as const).map(levelCharacter);

/** Profiles with any answer, and with levels where no answer stands. */
function randomProfiles(seed: number, count: number): string[] {
  const random = seededRandom(seed);
  const answerPositions = new Set(PROFILE_SLOTS.map(positionOf));
  return Array.from({ length: count }, () =>
    Array.from({ length: PROFILE_WIDTH }, (_, position) =>
      random.pick(answerPositions.has(position) ? ANSWERS : LEVELS),
    ).join(''),
  );
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
      const profiles = randomProfiles(count, count);
      const tally = new ProfileTally();

      tally.add(profiles.join(''));

      expect(tally.profiles).toBe(count);
      expect(countsOf(tally)).toEqual(plainCountsOf(profiles));
    },
  );

  it('counts what comes in parts as if it came at once', () => {
    const profiles = randomProfiles(7, 400);
    const tally = new ProfileTally();

    tally.add(profiles.slice(0, 300).join(''));
    tally.add(profiles.slice(300, 301).join(''));
    tally.add('');
    tally.add(profiles.slice(301).join(''));

    expect(countsOf(tally)).toEqual(plainCountsOf(profiles));
  });

  it('adds up two tallies', () => {
    const profiles = randomProfiles(8, 90);
    const [first, second] = [new ProfileTally(), new ProfileTally()];
    first.add(profiles.slice(0, 35).join(''));
    second.add(profiles.slice(35).join(''));

    first.addAll(second);

    expect(first.profiles).toBe(90);
    expect(countsOf(first)).toEqual(plainCountsOf(profiles));
  });

  it('counts all of the largest organisation as the same answer', () => {
    const profile = randomProfiles(9, 1)[0].replace(/[yn?x]/g, 'n');
    const tally = new ProfileTally();

    tally.add(profile.repeat(100_000));

    expect(tally.count(PROFILE_POSITIONS.firstStatement, 'n')).toBe(100_000);
    expect(tally.count(PROFILE_POSITIONS.firstStatement, 'y')).toBe(0);
    expect(tally.count(PROFILE_POSITIONS.firstStatement, NONE)).toBe(0);
  });
});
