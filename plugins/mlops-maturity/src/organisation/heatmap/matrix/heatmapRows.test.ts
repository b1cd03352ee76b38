import {
  maturityModel,
  type HeatmapGroup,
} from 'backstage-plugin-mlops-maturity-common';
import { english } from '../../../__testUtils__/english';
import { heatmapGroup, STATEMENT_IDS } from '../../__testUtils__/reports';
import { heatmapRows } from './heatmapRows';
import { expandableIds } from '../../state/expandableIds';
import { type RowOrder } from '../../state/choices';

function rows(
  options: {
    expanded?: string[];
    order?: RowOrder;
    total?: HeatmapGroup;
    statements?: string[];
  } = {},
) {
  return heatmapRows({
    t: english,
    mode: 'adoption',
    model: maturityModel,
    statements: options.statements ?? STATEMENT_IDS,
    total: options.total ?? heatmapGroup({ key: '', assessed: 9 }),
    expanded: new Set(options.expanded),
    order: options.order ?? 'questionnaire',
  });
}

describe('heatmapRows', () => {
  it('starts with coverage, levels and the seven sections', () => {
    expect(rows().map(row => row.title)).toEqual([
      'Assessed',
      'Levels',
      'Documentation',
      'Traceability and reproducibility',
      'Code quality',
      'Monitoring and support',
      'Data transformation and feature store',
      'Model explainability',
      'A/B testing and feedback loop',
    ]);
  });

  it('pools all statements of a section', () => {
    expect(rows()[2]).toMatchObject({
      kind: 'section',
      depth: 1,
      expanded: false,
      statementIndexes: [0, 1, 2, 3, 4, 5, 6, 7],
    });
  });

  it('shows the subsections of an expanded section below it', () => {
    expect(
      rows({ expanded: ['documentation'] })
        .slice(2, 7)
        .map(row => [row.id, row.depth, row.expanded]),
    ).toEqual([
      ['documentation', 1, true],
      ['documentation.project', 2, false],
      ['documentation.model', 2, false],
      ['documentation.technical', 2, false],
      ['traceability', 1, false],
    ]);
  });

  it('shows statements with their short name and full sentence', () => {
    const [statement] = rows({
      expanded: ['documentation', 'documentation.technical'],
    }).filter(row => row.kind === 'statement');
    expect(statement).toMatchObject({
      id: 'documentation.technical.api',
      depth: 3,
      expanded: undefined,
      statementIndexes: [6],
      description: expect.stringMatching(/\.$/),
    });
  });

  it('goes straight to the statements where a section has no subsections', () => {
    const shown = rows({ expanded: ['explainability'] });
    const start = shown.findIndex(row => row.id === 'explainability');
    expect(
      shown.slice(start + 1, start + 5).map(row => [row.kind, row.depth]),
    ).toEqual(Array(4).fill(['statement', 2]));
  });

  it('has all 56 statements when everything is expanded', () => {
    const shown = rows({ expanded: expandableIds(maturityModel) });
    expect(shown.filter(row => row.kind === 'statement')).toHaveLength(56);
    expect(shown).toHaveLength(2 + 7 + 11 + 56);
  });

  it('leaves out what the report has no counts of', () => {
    const shown = rows({
      statements: ['explainability.general.meaningful', 'unknown'],
      expanded: expandableIds(maturityModel),
    });
    expect(shown.slice(2).map(row => row.id)).toEqual([
      'explainability',
      'explainability.general.meaningful',
    ]);
  });

  it('puts the worst first among siblings and nothing applicable last', () => {
    const total = heatmapGroup({ key: '', assessed: 4 }, [4, 0, 0], {
      'documentation.technical.api': [0, 4, 0],
      'documentation.project.risk-evaluation': [3, 1, 0],
      'documentation.model.data-steps': [0, 0, 0],
      'documentation.model.data-definition': [0, 0, 0],
      'documentation.model.model-choice': [0, 0, 0],
    });
    const shown = rows({ total, order: 'worst', expanded: ['documentation'] });
    expect(shown.slice(2, 6).map(row => row.id)).toEqual([
      'documentation',
      'documentation.technical',
      'documentation.project',
      'documentation.model',
    ]);
  });
});
