import type { PropsWithChildren } from 'react';
import { TestApiProvider } from '@backstage/test-utils';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ComponentsQuery } from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import { componentRow } from '../__testUtils__/reports';
import { useComponentPages } from './useComponentPages';

/** Lists of three components, in pages of one. */
function renderPages(getComponents: jest.Mock) {
  const wrapper = ({ children }: PropsWithChildren) => (
    <TestApiProvider apis={[[maturityApiRef, { getComponents }]]}>
      {children}
    </TestApiProvider>
  );
  return renderHook(
    (query: ComponentsQuery) =>
      useComponentPages(query, { keepPrevious: true }),
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

describe('useComponentPages', () => {
  const refs = (result: { current: ReturnType<typeof useComponentPages> }) =>
    result.current.items.map(({ entityRef }) => entityRef);

  it('begins a list from its start when one comes back to it', async () => {
    const { result, rerender } = renderPages(jest.fn(page));
    await waitFor(() => expect(result.current.loading).toBe(false));
    act(() => result.current.loadMore?.());
    await waitFor(() => expect(refs(result)).toEqual([A1, A2]));

    rerender({ tag: ['b'] });
    expect(result.current.loading).toBe(true);
    await waitFor(() => expect(refs(result)).toEqual([B1]));
    rerender({ tag: ['a'] });
    await waitFor(() => expect(result.current.loading).toBe(false));
    expect(refs(result)).toEqual([A1]);
  });

  it('does not leave another list in place of one that fails', async () => {
    const getComponents = jest.fn(page);
    const { result, rerender } = renderPages(getComponents);
    await waitFor(() => expect(refs(result)).toEqual([A1]));
    getComponents.mockRejectedValueOnce(new Error('away'));
    rerender({ tag: ['b'] });
    await waitFor(() => expect(result.current.error).toBeDefined());
    expect(result.current).toMatchObject({ items: [], total: undefined });
    act(() => result.current.loadMore?.());
    await waitFor(() => expect(refs(result)).toEqual([B1]));
  });
});
