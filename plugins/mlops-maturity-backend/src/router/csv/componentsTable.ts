import {
  entityLabel,
  type ComponentRow,
} from 'backstage-plugin-mlops-maturity-common';
import type { CsvCell, CsvTable } from './CsvTable';

type Column = [name: string, cell: (row: ComponentRow) => CsvCell];

const COLUMNS: Column[] = [
  ['entity_ref', row => row.entityRef],
  ['title', row => entityLabel(row.entityRef, row.title)],
  ['type', row => row.type],
  ['lifecycle', row => row.lifecycle],
  ['owners', row => row.owners.map(({ ref }) => ref).join(' ')],
  [
    'owner_titles',
    row =>
      row.owners.map(({ ref, title }) => entityLabel(ref, title)).join(', '),
  ],
  ['system', row => row.systems.map(({ ref }) => ref).join(' ')],
  ['domain', row => row.domains.map(({ ref }) => ref).join(' ')],
  ['tags', row => row.tags.join(' ')],
  ['assessed', row => row.assessedAt !== null],
  ['serving_modes', row => servingModes(row)],
  ['reported_level', row => row.reportedLevel],
  ['possible_level', row => row.possibleLevels?.to],
  ['open_requirements', row => assessedOnly(row, row.openRequirements)],
  ['requirements_set_aside', row => assessedOnly(row, row.setAside)],
  ['level_since', row => row.levelSince],
  ['declared_level', row => row.declaredLevel],
  ['target', row => row.target],
  ['gap', row => row.gap],
  ['on_target', row => row.onTarget],
  ['missing_requirements', row => row.missingRequirements],
  ['state', row => row.state],
  ['questionable', row => assessedOnly(row, row.questionable)],
  ['basics_yes', row => row.basics?.yes],
  ['basics_applicable', row => row.basics?.applicable],
  ['basics_met', row => (row.basics ? row.basicsMet : null)],
  ['beyond_basics_yes', row => row.beyondBasics?.yes],
  ['beyond_basics_applicable', row => row.beyondBasics?.applicable],
  ['edition', row => row.edition],
  ['assessed_at', row => row.assessedAt],
  ['fresh_since', row => row.freshSince],
  ['freshness', row => row.freshness],
  ['has_draft', row => row.hasDraft],
  ['planned_steps', row => row.plannedSteps],
];

/** Only where a statement is asked for. */
const ANSWER_COLUMNS: Column[] = [
  ['answer', row => row.answer],
  ['answer_updated_at', row => row.answerDetail?.updatedAt],
  [
    'answer_evidence',
    row => row.answerDetail?.evidence.map(({ url }) => url).join(' '),
  ],
];

/** The list of components: a row for each, read page by page. */
export function componentsTable(
  pages: AsyncIterable<ComponentRow[]>,
  statement: string | undefined,
): CsvTable {
  const columns: Column[] =
    statement === undefined
      ? COLUMNS
      : [...COLUMNS, ['statement_id', () => statement], ...ANSWER_COLUMNS];
  return {
    columns: columns.map(([name]) => name),
    rows: rows(),
  };

  async function* rows(): AsyncGenerator<CsvCell[]> {
    for await (const page of pages) {
      yield* page.map(row => columns.map(([, cell]) => cell(row)));
    }
  }
}

/** A count of what an assessment says is empty without one. */
function assessedOnly(row: ComponentRow, count: number): CsvCell {
  return row.assessedAt === null ? null : count;
}

/** Not chosen is empty, as nothing is known; not served is a word. */
function servingModes({ servingModes: modes }: ComponentRow): string | null {
  return modes?.length === 0 ? 'not-served' : modes?.join(' ') ?? null;
}
