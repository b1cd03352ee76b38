import type { PropsWithChildren } from 'react';
import { TestApiProvider } from '@backstage/test-utils';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ComponentsQuery } from 'backstage-plugin-mlops-maturity-common';
import { componentRow } from '../organisation/__testUtils__/reports';
import { maturityApiRef } from './maturityApiRef';
import { componentPages } from './queries';
import { isLoading, useQuery } from './useQuery';

/** Lists of three components, in pages of one. */
function renderPages(getComponents: jest.Mock) {
  const api = { getComponents };
  const wrapper = ({ children }: PropsWithChildren) => (
    <TestApiProvider apis={[[maturityApiRef, api]]}>{children}</TestApiProvider>
  );
  return renderHook(
    (query: ComponentsQuery) =>
      useQuery(componentPages, query, { keepPrevious: true }),
    { wrapper, initialProps: { tag: ['a'] } },
  );
}

const page = async ({ tag, cursor = '1' }: ComponentsQuery) => ({
  items: [componentRow({ entityRef: `component:default/${tag}${cursor}` })],
  totalItems: 3,
  nextCursor: cursor === '3' ? null : `${Number(cursor) + 1}`,
});

const A1 = 'component:default/a1';
const A2 = 'component:default/a2';
const B1 = 'component:default/b1';

describe('componentPages', () => {
  const refs = (result: ReturnType<typeof renderPages>['result']) =>
    result.current.data?.items.map(({ entityRef }) => entityRef);

  it('begins a list from its start when one comes back to it', async () => {
    const { result, rerender } = renderPages(jest.fn(page));
    await waitFor(() => expect(result.current.state).toBe('fresh'));
    act(() => result.current.loadMore());
    await waitFor(() => expect(refs(result)).toEqual([A1, A2]));

    rerender({ tag: ['b'] });
    expect(result.current.state).toBe('previous');
    await waitFor(() => expect(refs(result)).toEqual([B1]));
    rerender({ tag: ['a'] });
    await waitFor(() => expect(isLoading(result.current)).toBe(false));
    expect(refs(result)).toEqual([A1]);
  });

  it('adds nothing behind the last page', async () => {
    const getComponents = jest.fn(page);
    getComponents.mockImplementation(async query => ({
      ...(await page(query)),
      nextCursor: null,
    }));
    const { result } = renderPages(getComponents);
    await waitFor(() => expect(refs(result)).toEqual([A1]));
    act(() => result.current.loadMore());
    await waitFor(() => expect(isLoading(result.current)).toBe(false));
    expect(refs(result)).toEqual([A1]);
  });

  it('does not leave another list in place of one that fails', async () => {
    const getComponents = jest.fn(page);
    const { result, rerender } = renderPages(getComponents);
    await waitFor(() => expect(refs(result)).toEqual([A1]));
    getComponents.mockRejectedValueOnce(new Error('away'));
    rerender({ tag: ['b'] });
    await waitFor(() => expect(result.current.error).toBeDefined());
    expect(result.current.data).toBeUndefined();
    act(() => result.current.retry());
    await waitFor(() => expect(refs(result)).toEqual([B1]));
  });

  it('keeps what is there when the next page fails, and asks for that again', async () => {
    const getComponents = jest.fn(page);
    const { result } = renderPages(getComponents);
    await waitFor(() => expect(refs(result)).toEqual([A1]));
    getComponents.mockRejectedValueOnce(new Error('away'));
    act(() => result.current.loadMore());
    await waitFor(() => expect(result.current.state).toBe('stale'));
    expect(refs(result)).toEqual([A1]);
    act(() => result.current.retry());
    await waitFor(() => expect(refs(result)).toEqual([A1, A2]));
  });
});
