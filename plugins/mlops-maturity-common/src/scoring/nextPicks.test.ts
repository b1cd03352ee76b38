import { maturityModel } from '../model';
import { picksAt } from './__fixtures__/builders';
import { nextPicks } from './nextPicks';
import type { LevelGap } from './nextSteps';
import { pickedOptions } from './pickedOptions';

function picksAfter(
  picks: Parameters<typeof pickedOptions>[0],
  gap: LevelGap,
  areBasicsMet = true,
) {
  return nextPicks(pickedOptions(picks, maturityModel), gap, areBasicsMet);
}

describe('nextPicks', () => {
  it('name the option of the next level, in model order', () => {
    expect(picksAfter(picksAt(0), { reported: 0, target: 4 })).toEqual([
      { dimension: 'model-creation', level: 1, optionId: 'model-creation-1' },
      { dimension: 'model-release', level: 1, optionId: 'model-release-1' },
      {
        dimension: 'application-integration',
        level: 1,
        optionId: 'application-integration-1-2',
      },
      { dimension: 'technology', level: 1, optionId: 'technology-1' },
    ]);
  });

  it('leave out dimensions that count as the next level already', () => {
    const picks = picksAt(4, { people: 1, technology: 2 });
    expect(picksAfter(picks, { reported: 1, target: 2 })).toEqual([
      { dimension: 'people', level: 2, optionId: 'people-2' },
    ]);
  });

  it('start from the reported level when answers lower it', () => {
    expect(picksAfter(picksAt(3), { reported: 1, target: 4 })).toEqual([]);
  });

  it.each([
    [2, 2],
    [3, 2],
    [2, null],
    [null, 2],
  ] as const)('are empty from level %s to %s', (reported, target) => {
    expect(picksAfter(picksAt(2), { reported, target })).toEqual([]);
  });

  it('are empty until the basics are met', () => {
    expect(picksAfter(picksAt(0), { reported: 0, target: 4 }, false)).toEqual(
      [],
    );
  });
});
