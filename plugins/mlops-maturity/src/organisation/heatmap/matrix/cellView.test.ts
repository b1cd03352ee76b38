import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { english } from '../../../__testUtils__/english';
import {
  heatmapGroup,
  STATEMENT_IDS,
  type CellCounts,
} from '../../__testUtils__/reports';
import { cellView, type CellView } from './cellView';
import { cellWords } from './cellWords';
import type { HeatmapMode } from '../../state/choices';
import { heatmapRows } from './heatmapRows';

const WORDS = cellWords(english, 3);

const SECTION = 'explainability';
const STATEMENT = 'explainability.general.meaningful';

/** The same three numbers for every statement. */
const everywhere = (counts: CellCounts) => STATEMENT_IDS.flatMap(() => counts);

function view(
  rowId: string,
  group: Parameters<typeof heatmapGroup>[0],
  options: { counts?: CellCounts; mode?: HeatmapMode } = {},
): CellView {
  const { counts, mode = 'adoption' } = options;
  const full = heatmapGroup(group, counts);
  const row = heatmapRows({
    t: english,
    model: maturityModel,
    mode,
    statements: STATEMENT_IDS,
    total: full,
    expanded: new Set([SECTION]),
    order: 'questionnaire',
  }).find(({ id }) => id === rowId);
  if (!row) {
    throw new Error(`There is no row ${rowId}`);
  }
  const { key, title } = full;
  return cellView(
    mode,
    row,
    { kind: 'group', id: key, title, group: full },
    WORDS,
  );
}

describe('a cell of adoption', () => {
  it('says percentage, k of n and what is left out', () => {
    const cell = view(
      STATEMENT,
      { key: 'a', title: 'Team A', assessed: 10 },
      { counts: [6, 2, 1] },
    );
    expect(cell).toMatchObject({
      value: '67%',
      ratio: '6 of 9',
      step: 3,
      label:
        'Team A, Understandable explanations, 67%, 6 of 9, 1 unanswered, 1 not applicable',
    });
  });

  it('warns of few components', () => {
    const cell = view(
      SECTION,
      { key: 'a', title: 'Team A', assessed: 2 },
      { counts: [1, 1, 0] },
    );
    expect(cell.thin).toBe(true);
    expect(cell.label).toBe(
      'Team A, Model explainability, 50%, 4 of 8, fewer than 3 components',
    );
  });

  it('says in words that most of it is stale', () => {
    const group = { key: 'a', title: 'Team A', assessed: 5, stale: 3 };
    const cell = view(STATEMENT, group, { counts: [5, 0, 0] });
    expect(cell).toMatchObject({ stale: true, value: '✓ 100%' });
    expect(cell.label).toMatch(/, more than half is stale$/);
  });

  it('tells nothing applicable from nothing assessed', () => {
    expect(view(SECTION, { key: 'A', assessed: 4 })).toMatchObject({
      value: '–',
      step: undefined,
      label: 'A, Model explainability, nothing applicable, 16 not applicable',
    });
    expect(view(SECTION, { key: 'A', inScope: 4 })).toMatchObject({
      noData: true,
      step: undefined,
      label: 'A, Model explainability, no data',
    });
  });
});

describe('the cells above the checklist', () => {
  const group = {
    key: 'A',
    inScope: 9,
    assessed: 6,
    stale: 2,
    reported: [0, 3, 2, 0, 0],
    withoutReported: 1,
  };

  it('say how much is assessed and at which levels', () => {
    expect(view('coverage', group).label).toBe(
      'A, Assessed, 67%, 6 of 9, 2 stale',
    );
    expect(view('levels', group).label).toBe(
      'A, Levels, 3 at level 1, 2 at level 2, 1 without a level, 3 not assessed',
    );
  });

  it('say how much was assessed when compared with', () => {
    expect(
      view('coverage', { ...group, assessedBefore: 4 }, { mode: 'change' })
        .label,
    ).toBe('A, Assessed, 67%, 6 of 9, 2 stale, 4 assessed then');
  });
});

describe('a cell of the gap to target', () => {
  const gap = (needs: CellCounts, withTarget = 0) =>
    view(
      STATEMENT,
      {
        key: 'A',
        assessed: 9,
        needs: everywhere(needs),
        missing: { requirements: 0, components: 0, of: withTarget },
      },
      { mode: 'gap' },
    );

  it('says with a sign how much of what targets need is missing', () => {
    expect(gap([8, 6, 1])).toMatchObject({
      value: '−25%',
      ratio: '2 of 8',
      step: 2,
      label:
        'A, Understandable explanations, −25%, 2 of 8 missing, 1 beyond target',
    });
  });

  it('never rounds a gap away', () => {
    expect(gap([400, 399, 0])).toMatchObject({
      value: '−1%',
      ratio: '1 of 400',
    });
  });

  it('tells all there from more than is needed', () => {
    expect(gap([8, 8, 0])).toMatchObject({ value: '0%', step: 4 });
    expect(gap([8, 8, 3])).toMatchObject({
      value: '+3',
      ratio: '3 beyond target',
      words: '+3, 0 of 8 missing, 3 beyond target',
      step: 4,
    });
    expect(gap([0, 0, 3])).toMatchObject({
      value: '+3',
      ratio: '3 beyond target',
      step: undefined,
    });
  });

  it('warns where few components need something, not where none does', () => {
    expect(gap([2, 1, 0])).toMatchObject({ thin: true });
    expect(gap([3, 1, 0])).toMatchObject({ thin: false });
    expect(gap([0, 0, 1])).toMatchObject({ thin: false });
  });

  it('is no number without a target, or where no target needs it', () => {
    expect(gap([0, 0, 0])).toMatchObject({
      value: '–',
      ratio: 'no target',
      step: undefined,
    });
    expect(gap([0, 0, 0], 9)).toMatchObject({
      value: '–',
      ratio: 'not needed',
      step: undefined,
    });
  });
});

describe('a cell of the change since a day', () => {
  const change = (now: CellCounts, before: CellCounts) =>
    view(
      STATEMENT,
      {
        key: 'A',
        assessed: 9,
        assessedBefore: 9,
        before: everywhere(before),
      },
      { mode: 'change', counts: now },
    );

  it('says with a sign by how many points, and from what to what', () => {
    expect(change([6, 3, 0], [4, 4, 0])).toMatchObject({
      value: '+17 points',
      ratio: '4/8 → 6/9',
      step: 3,
      label:
        'A, Understandable explanations, +17 points, was 50%, 4 of 8, is 67%, 6 of 9',
    });
    expect(change([1, 7, 0], [4, 4, 0])).toMatchObject({
      value: '−37 points',
      step: 0,
    });
    expect(change([4, 4, 0], [4, 4, 0])).toMatchObject({
      value: '±0 points',
      step: 2,
    });
  });

  it('compares with nothing where nothing was applicable', () => {
    expect(change([6, 3, 0], [0, 0, 0])).toMatchObject({
      value: 'new',
      ratio: '6 of 9',
      step: undefined,
    });
  });
});
