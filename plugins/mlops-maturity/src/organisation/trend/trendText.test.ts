import { english } from '../../__testUtils__/english';
import { trendMonth } from '../__testUtils__/reports';
import { monthsWithData } from './trendSegments';
import { trendMonthText } from './trendText';

const formats = { month: (month: string) => month };

describe('trendMonthText', () => {
  it('says what is counted, and what has changed in it', () => {
    expect(
      trendMonthText(
        english,
        formats,
        trendMonth({
          month: '2026-03',
          assessed: 4,
          reported: [0, 3, 0, 0, 0],
          withoutReported: 1,
          withTarget: 2,
          onTarget: 1,
          firstAssessed: 1,
          addedToScope: 0,
          removedFromScope: 2,
        }),
      ),
    ).toBe(
      '2026-03: 4 components assessed. Level 1: 3, No level yet: 1. On target: 1 of 2 (50%). 1 assessed for the first time. 2 left the scope.',
    );
  });

  it('says nothing about what is not there', () => {
    expect(
      trendMonthText(english, formats, trendMonth({ month: '2026-03' })),
    ).toBe('2026-03: 0 components assessed.');
  });
});

describe('monthsWithData', () => {
  it('begins with the first assessment and keeps later gaps', () => {
    const months = [0, 0, 2, 0, 3].map((assessed, index) =>
      trendMonth({ month: `2026-0${index + 1}`, assessed }),
    );
    expect(monthsWithData(months).map(({ assessed }) => assessed)).toEqual([
      2, 0, 3,
    ]);
    expect(monthsWithData(months.slice(0, 2))).toEqual([]);
  });
});
