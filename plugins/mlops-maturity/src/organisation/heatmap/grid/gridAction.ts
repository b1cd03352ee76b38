/**
 * A place in the grid. Column 0 is the row's label.
 */
export interface GridPosition {
  row: number;
  column: number;
}

/**
 * What a key does in the grid.
 */
export type GridAction =
  | { type: 'move'; to: GridPosition }
  | { type: 'toggle'; row: number }
  | { type: 'open'; at: GridPosition };

/**
 * What the keyboard has to know about the grid.
 */
export interface GridShape {
  rows: readonly { depth: number; expanded?: boolean }[];
  /** Including the label. */
  columnCount: number;
  /** Rows that fit on the screen. */
  pageSize: number;
}

/**
 * Translates a key into what it does, as the ARIA practices describe it for a
 * treegrid: movement never wraps around, Right and Left expand and collapse
 * on a row's label, and Ctrl with Home and End stays in the column.
 *
 * @param pressed - the key as in a keyboard event
 * @returns the action, or `undefined` for a key that the grid leaves alone
 */
export function gridAction(
  pressed: { key: string; ctrlKey: boolean },
  at: GridPosition,
  shape: GridShape,
): GridAction | undefined {
  const { row, column } = at;
  const lastRow = shape.rows.length - 1;
  const lastColumn = shape.columnCount - 1;
  const move = (toRow: number, toColumn: number): GridAction => ({
    type: 'move',
    to: {
      row: Math.max(0, Math.min(lastRow, toRow)),
      column: Math.max(0, Math.min(lastColumn, toColumn)),
    },
  });
  const { expanded } = shape.rows[row];

  switch (pressed.key) {
    case 'ArrowUp':
      return move(row - 1, column);
    case 'ArrowDown':
      return move(row + 1, column);
    case 'ArrowRight':
      return column === 0 && expanded === false
        ? { type: 'toggle', row }
        : move(row, column + 1);
    case 'ArrowLeft':
      if (column > 0) {
        return move(row, column - 1);
      }
      return expanded
        ? { type: 'toggle', row }
        : move(parentOf(row, shape), column);
    case 'Home':
      return pressed.ctrlKey ? move(0, column) : move(row, 0);
    case 'End':
      return pressed.ctrlKey ? move(lastRow, column) : move(row, lastColumn);
    case 'PageUp':
      return move(row - shape.pageSize, column);
    case 'PageDown':
      return move(row + shape.pageSize, column);
    case 'Enter':
    case ' ':
      return column === 0 && expanded !== undefined
        ? { type: 'toggle', row }
        : { type: 'open', at };
    default:
      return undefined;
  }
}

function parentOf(row: number, { rows }: GridShape): number {
  for (let above = row - 1; above >= 0; above--) {
    if (rows[above].depth < rows[row].depth) {
      return above;
    }
  }
  return row;
}
