import type { ComponentWithAnswers } from '../server/everyRecord';

/** What a client without reports has to count by itself for the heatmap. */
export interface ClientColumn {
  inScope: number;
  assessed: number;
  reported: number[];
  /** Yes, no and unanswered of each statement. */
  cells: Uint32Array;
}

const PLACE = new Map([
  ['yes', 0],
  ['no', 1],
  ['unanswered', 2],
]);

/** Counts all records by owner, as a client that was sent them would. */
export function aggregateRecords(
  records: ComponentWithAnswers[],
  statements: number,
): Map<string, ClientColumn> {
  const columns = new Map<string, ClientColumn>();
  const columnOf = (key: string) => {
    const known = columns.get(key);
    if (known) {
      return known;
    }
    const column: ClientColumn = {
      inScope: 0,
      assessed: 0,
      reported: [0, 0, 0, 0, 0],
      cells: new Uint32Array(statements * PLACE.size),
    };
    columns.set(key, column);
    return column;
  };
  for (const record of records) {
    for (const key of ['total', ...record.owners.map(({ ref }) => ref)]) {
      const column = columnOf(key);
      column.inScope += 1;
      if (record.answers) {
        column.assessed += 1;
        if (record.reportedLevel !== null) {
          column.reported[record.reportedLevel] += 1;
        }
        record.answers.forEach((answer, index) => {
          const place = PLACE.get(answer);
          if (place !== undefined) {
            column.cells[index * PLACE.size + place] += 1;
          }
        });
      }
    }
  }
  return columns;
}
