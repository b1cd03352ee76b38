import { act, renderHook, waitFor } from '@testing-library/react';
import { useReport } from './useReport';

describe('useReport', () => {
  it('says which question the answer belongs to, and that another is on its way', async () => {
    const { result, rerender } = renderHook(
      (question: string) => useReport(question, async () => question),
      { initialProps: 'a' },
    );
    await waitFor(() => expect(result.current.data).toBe('a'));
    expect(result.current).toMatchObject({ answers: 'a', loading: false });
    rerender('b');
    expect(result.current).toMatchObject({ answers: 'a', loading: true });
    await waitFor(() =>
      expect(result.current).toMatchObject({ data: 'b', answers: 'b' }),
    );
  });

  it('drops numbers that answer another question than the one that fails', async () => {
    const load = jest.fn(async (question: string) => question);
    const { result, rerender } = renderHook(
      (question: string) => useReport(question, () => load(question)),
      { initialProps: 'a' },
    );
    await waitFor(() => expect(result.current.data).toBe('a'));
    load.mockRejectedValueOnce(new Error('away'));
    // The same question: what is known stays true.
    act(() => result.current.retry());
    await waitFor(() => expect(result.current.error).toBeDefined());
    expect(result.current.data).toBe('a');
    load.mockRejectedValueOnce(new Error('away'));
    rerender('b');
    await waitFor(() => expect(result.current.data).toBeUndefined());
    expect(result.current.error).toEqual(new Error('away'));
  });
});
