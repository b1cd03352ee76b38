import { gridAction, type GridPosition } from './gridAction';

const shape = {
  rows: [
    { depth: 1 },
    { depth: 1, expanded: true },
    { depth: 2, expanded: false },
    { depth: 2, expanded: true },
    { depth: 3 },
    { depth: 3 },
    { depth: 1, expanded: false },
  ],
  columnCount: 4,
  pageSize: 3,
};

function press(
  key: string,
  [row, column]: [number, number],
  ctrlKey = false,
): [number, number] | string | undefined {
  const at: GridPosition = { row, column };
  const action = gridAction({ key, ctrlKey }, at, shape);
  return action?.type === 'move'
    ? [action.to.row, action.to.column]
    : action?.type;
}

describe('gridAction', () => {
  it('moves by one cell', () => {
    expect(press('ArrowUp', [3, 2])).toEqual([2, 2]);
    expect(press('ArrowDown', [3, 2])).toEqual([4, 2]);
    expect(press('ArrowLeft', [3, 2])).toEqual([3, 1]);
    expect(press('ArrowRight', [3, 2])).toEqual([3, 3]);
  });

  it('stops at the edges', () => {
    expect(press('ArrowUp', [0, 1])).toEqual([0, 1]);
    expect(press('ArrowDown', [6, 1])).toEqual([6, 1]);
    expect(press('ArrowRight', [0, 3])).toEqual([0, 3]);
    expect(press('ArrowLeft', [0, 0])).toEqual([0, 0]);
  });

  it('goes to the ends of a row, and with Ctrl of the column', () => {
    expect(press('Home', [3, 2])).toEqual([3, 0]);
    expect(press('End', [3, 2])).toEqual([3, 3]);
    expect(press('Home', [3, 2], true)).toEqual([0, 2]);
    expect(press('End', [3, 2], true)).toEqual([6, 2]);
  });

  it('moves by a page', () => {
    expect(press('PageDown', [1, 2])).toEqual([4, 2]);
    expect(press('PageDown', [5, 2])).toEqual([6, 2]);
    expect(press('PageUp', [1, 2])).toEqual([0, 2]);
  });

  it('expands a collapsed row, then steps into its cells', () => {
    expect(press('ArrowRight', [2, 0])).toBe('toggle');
    expect(press('ArrowRight', [1, 0])).toEqual([1, 1]);
    expect(press('ArrowRight', [4, 0])).toEqual([4, 1]);
  });

  it('collapses an expanded row, and goes to the parent from others', () => {
    expect(press('ArrowLeft', [1, 0])).toBe('toggle');
    expect(press('ArrowLeft', [5, 0])).toEqual([3, 0]);
    expect(press('ArrowLeft', [2, 0])).toEqual([1, 0]);
  });

  it('opens cells and statements, and toggles what can expand', () => {
    expect(press('Enter', [2, 1])).toBe('open');
    expect(press(' ', [2, 1])).toBe('open');
    expect(press('Enter', [4, 0])).toBe('open');
    expect(press('Enter', [2, 0])).toBe('toggle');
  });

  it('leaves other keys alone', () => {
    expect(press('Tab', [2, 1])).toBeUndefined();
    expect(press('a', [2, 1])).toBeUndefined();
  });
});
