import { maturityModel, statementsOf } from '../model';
import { counting } from './__fixtures__/builders';
import { freshness } from './freshness';
import { parseUtc } from './parseUtc';
import type { EffectiveAnswer, ScoringDates } from './types';

const AS_OF = '2026-11-20T12:00:00Z';
const DAY_IN_MS = 86_400_000;

function daysBefore(days: number): string {
  return new Date(Date.parse(AS_OF) - days * DAY_IN_MS).toISOString();
}

function freshnessOf(
  dates: Partial<ScoringDates> | null,
  overrides: Record<string, EffectiveAnswer> = {},
  answer: EffectiveAnswer = 'yes',
) {
  return freshness(
    counting(maturityModel, answer, overrides),
    dates && {
      asOf: AS_OF,
      submittedAt: AS_OF,
      confirmedSections: {},
      ...dates,
    },
    maturityModel,
  );
}

function excluding(sectionId: string): Record<string, EffectiveAnswer> {
  return Object.fromEntries(
    statementsOf(maturityModel)
      .filter(({ id }) => id.startsWith(`${sectionId}.`))
      .map(({ id }) => [id, 'excluded-by-hand']),
  );
}

describe('freshness', () => {
  it.each([
    null,
    { asOf: null },
    { submittedAt: null },
    { asOf: 'soon' },
    { submittedAt: '' },
    { submittedAt: null, confirmedSections: { documentation: AS_OF } },
  ])('is missing for %j', dates => {
    expect(freshnessOf(dates)).toBeNull();
  });

  it.each([
    [0, 'fresh'],
    [90, 'fresh'],
    [91, 'ageing'],
    [180, 'ageing'],
    [181, 'stale'],
    [1000, 'stale'],
  ])('after %d days is %s', (days, state) => {
    const result = freshnessOf({ submittedAt: daysBefore(days) });
    expect(result).toMatchObject({ state, ageDays: days });
    expect(Object.values(result?.sections ?? {})).toEqual(
      Array(7).fill({ state, ageDays: days }),
    );
  });

  it('counts whole periods of 24 hours', () => {
    expect(freshnessOf({ submittedAt: daysBefore(90.999) })).toMatchObject({
      ageDays: 90,
      state: 'fresh',
    });
  });

  it('takes a date in the future as today', () => {
    expect(freshnessOf({ submittedAt: daysBefore(-3.5) })?.ageDays).toBe(0);
  });

  it('counts a section from its own date, or else from the submission', () => {
    const result = freshnessOf({
      submittedAt: daysBefore(100),
      confirmedSections: {
        documentation: daysBefore(5),
        monitoring: daysBefore(200),
        traceability: 'yesterday',
        constructor: daysBefore(1),
      },
    });
    expect(result).toMatchObject({ state: 'stale', ageDays: 200 });
    expect(result?.sections).toMatchObject({
      documentation: { state: 'fresh', ageDays: 5 },
      monitoring: { state: 'stale', ageDays: 200 },
      traceability: { state: 'ageing', ageDays: 100 },
    });
  });

  it('copes with dates that lack the confirmations', () => {
    const dates = JSON.parse(
      `{ "asOf": "${AS_OF}", "submittedAt": "${AS_OF}" }`,
    );
    expect(
      freshness(counting(maturityModel, 'yes'), dates, maturityModel)?.ageDays,
    ).toBe(0);
  });

  it('is as fresh as the least fresh section that counts', () => {
    const confirmedSections = Object.fromEntries(
      maturityModel.sections
        .filter(({ id }) => id !== 'explainability')
        .map(({ id }) => [id, daysBefore(3)]),
    );
    const dates = { submittedAt: daysBefore(300), confirmedSections };
    expect(freshnessOf(dates)).toMatchObject({ state: 'stale', ageDays: 300 });

    const without = freshnessOf(dates, excluding('explainability'));
    expect(without).toMatchObject({ state: 'fresh', ageDays: 3 });
    expect(without?.sections).not.toHaveProperty('explainability');
  });

  it('keeps sections in which everything is open', () => {
    const result = freshnessOf({}, {}, 'unanswered');
    expect(Object.keys(result?.sections ?? {})).toHaveLength(7);
  });

  it('takes the age of the submission if no section counts', () => {
    expect(
      freshnessOf(
        {
          submittedAt: daysBefore(100),
          confirmedSections: { documentation: daysBefore(1) },
        },
        {},
        'excluded-by-hand',
      ),
    ).toEqual({
      state: 'ageing',
      ageDays: 100,
      sections: {},
      staleStatements: [],
    });
  });

  describe('staleStatements', () => {
    const all = statementsOf(maturityModel);
    const ids = (recurring: boolean) =>
      all.filter(item => item.recurring === recurring).map(({ id }) => id);

    it.each([
      [90, []],
      [91, ids(true)],
      [180, ids(true)],
      [181, all.map(({ id }) => id)],
    ])('after %d days', (days, expected) => {
      expect(
        freshnessOf({ submittedAt: daysBefore(days) })?.staleStatements,
      ).toEqual(expected);
    });

    it('are answered yes or no', () => {
      expect(
        freshnessOf(
          { submittedAt: daysBefore(200) },
          {
            'documentation.project.business-goals': 'yes',
            'documentation.project.team-overview': 'no',
            'documentation.project.risk-evaluation': 'excluded-by-hand',
          },
          'unanswered',
        )?.staleStatements,
      ).toEqual([
        'documentation.project.business-goals',
        'documentation.project.team-overview',
      ]);
    });

    it('are not in a section that was confirmed since', () => {
      const stale = freshnessOf({
        submittedAt: daysBefore(200),
        confirmedSections: { documentation: daysBefore(90) },
      })?.staleStatements;
      expect(stale).toHaveLength(48);
      expect(stale?.some(id => id.startsWith('documentation.'))).toBe(false);
    });
  });
});

describe('parseUtc', () => {
  it.each([
    '2026-11-20T12:00:00Z',
    '2026-11-20T12:00:00.000Z',
    '2026-11-20T12:00:00',
    '2026-11-20T12:00',
    '2026-11-20T13:00:00+01:00',
  ])('reads %s', date => {
    expect(parseUtc(date)).toBe(Date.UTC(2026, 10, 20, 12));
  });

  it('reads a date without a time as midnight', () => {
    expect(parseUtc('2026-11-20')).toBe(Date.UTC(2026, 10, 20));
  });

  it.each([null, undefined, '', 'never'])('finds no date in %s', date => {
    expect(parseUtc(date)).toBeNull();
  });
});
