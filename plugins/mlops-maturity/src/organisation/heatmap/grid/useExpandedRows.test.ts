import { act, renderHook } from '@testing-library/react';
import { useExpandedRows } from './useExpandedRows';

function renderExpandedRows(known: readonly string[]) {
  const remember = jest.fn();
  const { result, rerender } = renderHook(
    (ids: readonly string[]) => useExpandedRows(ids, remember),
    { initialProps: known },
  );
  return { result, rerender, remember };
}

describe('useExpandedRows', () => {
  it('keeps what was expanded just before, though nothing is drawn yet', () => {
    const { result, remember } = renderExpandedRows(['a']);
    act(() => {
      result.current.toggle('b');
      result.current.toggle('c');
      result.current.toggle('a');
    });
    expect(remember).toHaveBeenLastCalledWith(['b', 'c']);
  });

  it('shows what the URL names, also after it did not follow', () => {
    const { result, rerender, remember } = renderExpandedRows(['a']);
    act(() => result.current.expandOnly(['a', 'b']));
    expect(result.current.ids).toEqual(new Set(['a']));
    rerender(['c']);
    expect(result.current.ids).toEqual(new Set(['c']));
    act(() => result.current.toggle('d'));
    expect(remember).toHaveBeenLastCalledWith(['c', 'd']);
  });

  it('gives the same set while the URL names the same in another order', () => {
    const { result, rerender } = renderExpandedRows(['a', 'b']);
    const { ids } = result.current;
    rerender(['b', 'a']);
    expect(result.current.ids).toBe(ids);
  });
});
