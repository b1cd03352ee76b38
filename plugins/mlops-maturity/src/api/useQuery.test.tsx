import type { PropsWithChildren } from 'react';
import { createApiRef } from '@backstage/core-plugin-api';
import { TestApiProvider } from '@backstage/test-utils';
import { act, renderHook, waitFor } from '@testing-library/react';
import { QueryDefinition } from './QueryDefinition';
import { isLoading, useQuery } from './useQuery';

interface Letters {
  get(letter: string, signal: AbortSignal): Promise<string>;
}

const lettersApiRef = createApiRef<Letters>({ id: 'letters' });
const letters = new QueryDefinition({
  api: lettersApiRef,
  load: (api, letter: string, { signal }) => api.get(letter, signal),
});
const remembered = new QueryDefinition({
  api: lettersApiRef,
  load: (api, letter: string, { signal }) => api.get(letter, signal),
  keepFor: 60_000,
});

function inAppWith(api: Letters) {
  return ({ children }: PropsWithChildren) => (
    <TestApiProvider apis={[[lettersApiRef, api]]}>{children}</TestApiProvider>
  );
}

const echo = () => jest.fn(async (letter: string) => letter.toUpperCase());

describe('useQuery', () => {
  it('asks once for two who ask the same', async () => {
    const get = echo();
    const { result } = renderHook(
      () => [useQuery(letters, 'a'), useQuery(letters, 'a')],
      { wrapper: inAppWith({ get }) },
    );
    await waitFor(() => expect(result.current[1].data).toBe('A'));
    expect(result.current[0].data).toBe('A');
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('asks nothing as long as there is no question', async () => {
    const get = echo();
    const { result, rerender } = renderHook(
      (letter: string | undefined) => useQuery(letters, letter),
      {
        wrapper: inAppWith({ get }),
        initialProps: undefined as string | undefined,
      },
    );
    expect(result.current.state).toBe('idle');
    rerender('a');
    await waitFor(() => expect(result.current.data).toBe('A'));
    rerender(undefined);
    expect(result.current).toMatchObject({ state: 'idle' });
    expect(result.current.data).toBeUndefined();
  });

  it('ends a request that nobody waits for, and asks again when one comes back', async () => {
    const signals: AbortSignal[] = [];
    const get = (_: string, signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<string>(() => {});
    };
    const wrapper = inAppWith({ get });
    const { rerender, unmount } = renderHook(
      (letter: string) => useQuery(letters, letter),
      { wrapper, initialProps: 'a' },
    );
    rerender('b');
    await waitFor(() => expect(signals[0].aborted).toBe(true));
    expect(signals[1].aborted).toBe(false);
    unmount();
    await waitFor(() => expect(signals[1].aborted).toBe(true));
    renderHook(() => useQuery(letters, 'b'), { wrapper });
    expect(signals).toHaveLength(3);
  });

  it('hands a question on to one who takes over', async () => {
    const get = echo();
    const wrapper = inAppWith({ get });
    const first = renderHook(() => useQuery(letters, 'a'), { wrapper });
    await waitFor(() => expect(first.result.current.data).toBe('A'));
    first.unmount();
    const second = renderHook(() => useQuery(letters, 'a'), { wrapper });
    expect(second.result.current).toMatchObject({ state: 'fresh', data: 'A' });
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('shows the answer to the question before only where that is wanted', async () => {
    const { result, rerender } = renderHook(
      (letter: string) => ({
        kept: useQuery(letters, letter, { keepPrevious: true }),
        plain: useQuery(letters, letter),
      }),
      { wrapper: inAppWith({ get: echo() }), initialProps: 'a' },
    );
    await waitFor(() => expect(result.current.kept.state).toBe('fresh'));
    rerender('b');
    expect(result.current.kept).toMatchObject({
      state: 'previous',
      data: 'A',
      answers: '"a"',
    });
    expect(isLoading(result.current.kept)).toBe(true);
    expect(result.current.plain.state).toBe('loading');
    await waitFor(() =>
      expect(result.current.kept).toMatchObject({
        state: 'fresh',
        data: 'B',
        answers: '"b"',
      }),
    );
  });

  it('drops numbers that answer another question than the one that fails', async () => {
    const get = echo();
    const { result, rerender } = renderHook(
      (letter: string) => useQuery(letters, letter, { keepPrevious: true }),
      { wrapper: inAppWith({ get }), initialProps: 'a' },
    );
    await waitFor(() => expect(result.current.data).toBe('A'));
    get.mockRejectedValueOnce(new Error('broken'));
    // The same question: what is known stays true.
    act(() => result.current.retry());
    await waitFor(() => expect(result.current.state).toBe('stale'));
    expect(result.current.data).toBe('A');
    get.mockRejectedValueOnce(new Error('broken'));
    rerender('b');
    await waitFor(() => expect(result.current.state).toBe('failed'));
    expect(result.current.data).toBeUndefined();
    // Nor do they come back while it is asked again.
    get.mockReturnValueOnce(new Promise(() => {}));
    act(() => result.current.retry());
    expect(result.current.state).toBe('loading');
  });

  it('shows at once what is remembered, while it asks again', async () => {
    const get = echo();
    const wrapper = inAppWith({ get });
    const visit = () =>
      renderHook(() => useQuery(remembered, 'a'), { wrapper });
    const first = visit();
    await waitFor(() => expect(first.result.current.data).toBe('A'));
    first.unmount();
    await new Promise(resolve => setTimeout(resolve, 20));
    const second = visit();
    expect(second.result.current).toMatchObject({
      state: 'refreshing',
      data: 'A',
    });
    await waitFor(() => expect(second.result.current.state).toBe('fresh'));
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('shows a change to all who look, and asks all of them again', async () => {
    const get = echo();
    const api = { get };
    const { result } = renderHook(
      () => [useQuery(letters, 'a'), useQuery(letters, 'b')],
      { wrapper: inAppWith(api) },
    );
    await waitFor(() => expect(result.current[1].data).toBe('B'));
    act(() => letters.replace(api, 'a', 'changed'));
    expect(result.current[0].data).toBe('changed');
    act(() => letters.reload(api));
    expect(result.current.map(({ state }) => state)).toEqual([
      'refreshing',
      'refreshing',
    ]);
    await waitFor(() => expect(result.current[0].data).toBe('A'));
    expect(get).toHaveBeenCalledTimes(4);
  });
});
