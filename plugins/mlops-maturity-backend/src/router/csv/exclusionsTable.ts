import {
  entityLabel,
  type ExcludingComponent,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { CsvCell, CsvTable } from './CsvTable';
import { STATEMENT_COLUMNS, statementCells } from './statementCells';

/** The register of exclusions: a row for each component and statement. */
export function exclusionsTable(
  pages: AsyncIterable<ExcludingComponent[]>,
  model: MaturityModel,
): CsvTable {
  const about = statementCells(model);
  return {
    columns: [
      'entity_ref',
      'title',
      'owners',
      'owner_titles',
      ...STATEMENT_COLUMNS,
      'reason',
      'changed_at',
      'reported_level',
      'requirements_set_aside',
    ],
    rows: rows(),
  };

  async function* rows(): AsyncGenerator<CsvCell[]> {
    for await (const page of pages) {
      for (const component of page) {
        const { entityRef, title, owners, reportedLevel } = component;
        for (const each of component.exclusions) {
          yield [
            entityRef,
            entityLabel(entityRef, title),
            owners.map(({ ref }) => ref).join(' '),
            owners.map(owner => entityLabel(owner.ref, owner.title)).join(', '),
            ...about(each.statementId),
            each.reason,
            each.updatedAt,
            reportedLevel,
            each.setAside.join(' '),
          ];
        }
      }
    }
  }
}
