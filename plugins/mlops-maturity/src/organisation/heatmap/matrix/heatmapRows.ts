import type {
  HeatmapGroup,
  MaturityModel,
  Statement,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../../text';
import { cellValue, rankOf } from './cellValue';
import type { HeatmapMode, RowOrder } from '../../state/choices';

/**
 * A row of the heatmap as it is shown: how much of each group is assessed, its
 * mix of levels, and the visible part of the checklist.
 */
export type HeatmapRow = OverviewRow | ChecklistRow;

/**
 * A row that is no sum of statements; requirements and basics only in the gap.
 */
interface OverviewRow {
  kind: 'coverage' | 'levels' | 'requirements' | 'basics';
  id: string;
  title: string;
  shortTitle?: never;
  /** What its cells count, where the title does not say it. */
  description?: string;
  depth: 1;
  expanded?: never;
}

/**
 * A section, a subsection or a statement.
 */
export interface ChecklistRow {
  kind: 'section' | 'subsection' | 'statement';
  id: string;
  title: string;
  /** Of a section, for where there is little room. */
  shortTitle?: string;
  /** The full sentence of a statement; what a section is about. */
  description: string;
  /** 1 for sections. */
  depth: number;
  /** Whether its rows are shown; `undefined` for a row that has none. */
  expanded?: boolean;
  /** Positions in the report's `statements` of all that it pools. */
  statementIndexes: readonly number[];
}

/** The sections whose names have a short form. */
const SHORT_TITLES = [
  'traceability',
  'monitoring',
  'feature-store',
  'explainability',
  'ab-testing',
] as const;

interface ChecklistNode {
  row: Omit<ChecklistRow, 'depth' | 'expanded'>;
  children: ChecklistNode[];
}

/**
 * Lays out the rows of the heatmap.
 *
 * @param options - `statements` as in the report; statements of which it has
 * no counts are left out, and so is a section of which none is left. `expanded`
 * holds the ids of sections and subsections whose rows are shown
 * @returns the overview rows, then the visible checklist rows from top to
 * bottom; a child always follows its parent
 */
export function heatmapRows(options: {
  t: Translate;
  model: MaturityModel;
  mode: HeatmapMode;
  statements: readonly string[];
  total: HeatmapGroup;
  expanded: ReadonlySet<string>;
  order: RowOrder;
}): HeatmapRow[] {
  const { t, model, mode, statements, total, expanded, order } = options;
  const visible: HeatmapRow[] = [
    {
      kind: 'coverage',
      id: 'coverage',
      title: t('heatmap.assessed'),
      depth: 1,
    },
    {
      kind: 'levels',
      id: 'levels',
      title: t('heatmap.levels'),
      description: t('heatmap.levelsHint'),
      depth: 1,
    },
    ...(mode === 'gap'
      ? (['requirements', 'basics'] as const).map(kind => ({
          kind,
          id: kind,
          title: t(`heatmap.${kind}`),
          depth: 1 as const,
        }))
      : []),
  ];
  const inOrder = (nodes: ChecklistNode[]) => {
    if (order === 'questionnaire') {
      return nodes;
    }
    const rank = new Map(
      nodes.map(node => [
        node,
        rankOf(cellValue(mode, total, node.row.statementIndexes)),
      ]),
    );
    return [...nodes].sort((a, b) => compare(rank.get(a), rank.get(b)));
  };
  const append = (nodes: ChecklistNode[], depth: number) => {
    for (const { row, children } of inOrder(nodes)) {
      const isExpanded = children.length > 0 ? expanded.has(row.id) : undefined;
      visible.push({ ...row, depth, expanded: isExpanded });
      if (isExpanded) {
        append(children, depth + 1);
      }
    }
  };
  append(checklistTree(t, model, statements), 1);
  return visible;
}

function checklistTree(
  t: Translate,
  model: MaturityModel,
  statements: readonly string[],
): ChecklistNode[] {
  const indexes = new Map(statements.map((id, index) => [id, index]));
  const leaf = (statement: Statement): ChecklistNode[] => {
    const index = indexes.get(statement.id);
    return index === undefined
      ? []
      : [
          {
            row: {
              kind: 'statement',
              id: statement.id,
              title: statement.label,
              description: statement.statement,
              statementIndexes: [index],
            },
            children: [],
          },
        ];
  };
  return model.sections.flatMap(section =>
    branch(
      {
        kind: 'section',
        id: section.id,
        title: section.title,
        shortTitle: shortTitleOf(t, section.id),
        description: section.summary,
      },
      section.subsections.flatMap(subsection => {
        const leaves = subsection.statements.flatMap(leaf);
        // A subsection that exists only to hold the statements of its section
        // would repeat the section's row.
        return subsection.synthetic
          ? leaves
          : branch(
              {
                kind: 'subsection',
                id: subsection.id,
                title: subsection.title,
                description: `${section.title}: ${subsection.title}`,
              },
              leaves,
            );
      }),
    ),
  );
}

function shortTitleOf(t: Translate, sectionId: string): string | undefined {
  const known = SHORT_TITLES.find(id => id === sectionId);
  return known && t(`heatmap.short.${known}`);
}

function branch(
  row: Omit<ChecklistNode['row'], 'statementIndexes'>,
  children: ChecklistNode[],
): ChecklistNode[] {
  const statementIndexes = children.flatMap(
    child => child.row.statementIndexes,
  );
  return children.length === 0
    ? []
    : [{ row: { ...row, statementIndexes }, children }];
}

/** Numbers from small to large; what has none, which is `Infinity`, last. */
function compare(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b;
}
