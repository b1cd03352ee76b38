import type { PropsWithChildren } from 'react';
import { act, renderHook } from '@testing-library/react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom';
import { oneOf, optionalText } from './urlSchema';
import { useUrlState } from './useUrlState';

const schema = { view: oneOf(['list', 'table']), text: optionalText };

function renderAt(address: string) {
  const wrapper = ({ children }: PropsWithChildren) => (
    <MemoryRouter initialEntries={['/before', address]}>
      {children}
    </MemoryRouter>
  );
  return renderHook(
    () => ({
      ...useUrlState(schema),
      location: useLocation(),
      navigate: useNavigate(),
    }),
    { wrapper },
  );
}

describe('useUrlState', () => {
  it('keeps what is chosen in the address', () => {
    const { result } = renderAt('/page?view=table&other=1');
    expect(result.current.state).toEqual({ view: 'table', text: undefined });
    act(() => result.current.update(() => ({ text: 'a' }), 'push'));
    expect(result.current.state).toEqual({ view: 'table', text: 'a' });
    expect(result.current.location.search).toBe('?other=1&view=table&text=a');
  });

  it('loses no change that is made before the page has followed', () => {
    const { result } = renderAt('/page');
    const { update } = result.current;
    act(() => {
      update(() => ({ view: 'table' }), 'push');
      update(({ view }) => ({ text: `in ${view}` }), 'replace');
    });
    expect(result.current.state).toEqual({ view: 'table', text: 'in table' });
    expect(result.current.update).toBe(update);
  });

  it('goes back over what was pushed, and not over what was replaced', () => {
    const { result } = renderAt('/page');
    act(() => result.current.update(() => ({ text: 'a' }), 'replace'));
    act(() => result.current.update(() => ({ text: 'b' }), 'push'));
    act(() => result.current.navigate(-1));
    expect(result.current.state.text).toBe('a');
    act(() => result.current.navigate(-1));
    expect(result.current.location.pathname).toBe('/before');
  });
});
