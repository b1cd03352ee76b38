import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import {
  heatmapGroup,
  STATEMENT_IDS,
  type CellCounts,
} from '../organisation/__testUtils__/reports';
import { cellText } from './cellText';
import { heatmapRows } from './heatmapRows';
import type { HeatmapColumn } from './orderColumns';

function column(
  group: Parameters<typeof heatmapGroup>[0],
  counts?: CellCounts,
): HeatmapColumn {
  const full = heatmapGroup(group, counts);
  return { kind: 'group', id: full.key, title: full.title, group: full };
}

function text(rowId: string, of: HeatmapColumn) {
  const row = heatmapRows({
    model: maturityModel,
    statements: STATEMENT_IDS,
    total: of.group,
    expanded: new Set(['explainability']),
    order: 'questionnaire',
  }).find(({ id }) => id === rowId);
  return row && cellText(row, of);
}

describe('cellText', () => {
  it('says percentage, k of n and what is left out', () => {
    const team = column({ key: 'a', title: 'Team A', assessed: 10 }, [6, 2, 1]);
    expect(text('explainability.general.meaningful', team)).toBe(
      'Team A, Understandable explanations, 66 %, 6 of 9, 1 unanswered, 1 not applicable',
    );
  });

  it('warns of few components', () => {
    const team = column({ key: 'a', title: 'Team A', assessed: 2 }, [1, 1, 0]);
    expect(text('explainability', team)).toBe(
      'Team A, Model explainability, 50 %, 4 of 8, fewer than 3 components',
    );
  });

  it('tells nothing applicable from nothing assessed', () => {
    expect(text('explainability', column({ key: 'A', assessed: 4 }))).toBe(
      'A, Model explainability, nothing applicable, 16 not applicable',
    );
    expect(text('explainability', column({ key: 'A', inScope: 4 }))).toBe(
      'A, Model explainability, no data',
    );
  });

  it('says how much is assessed and at which levels', () => {
    const team = column({
      key: 'A',
      inScope: 9,
      assessed: 6,
      stale: 2,
      reported: [0, 3, 2, 0, 0],
      withoutReported: 1,
    });
    expect(text('coverage', team)).toBe('A, Assessed, 66 %, 6 of 9, 2 stale');
    expect(text('levels', team)).toBe(
      'A, Levels, 3 at level 1, 2 at level 2, 1 without a level, 3 not assessed',
    );
  });
});
