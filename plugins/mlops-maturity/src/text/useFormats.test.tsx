import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import {
  appLanguageApiRef,
  type AppLanguageApi,
} from '@backstage/core-plugin-api/alpha';
import { TestApiProvider } from '@backstage/test-utils';
import { useFormats } from './useFormats';

function formatsIn(language: string) {
  const never: ReturnType<AppLanguageApi['language$']> = {
    [Symbol.observable]: () => never,
    subscribe: () => ({ unsubscribe: () => {}, closed: false }),
  };
  const wrapper = (props: { children: ReactNode }) => (
    <TestApiProvider
      apis={[
        [
          appLanguageApiRef,
          { getLanguage: () => ({ language }), language$: () => never },
        ],
      ]}
    >
      {props.children}
    </TestApiProvider>
  );
  return renderHook(() => useFormats(), { wrapper }).result.current;
}

describe('useFormats', () => {
  it('writes numbers and dates as the language of the app does', () => {
    const english = formatsIn('en');
    const german = formatsIn('de');
    expect(english.number(12345)).toBe('12,345');
    expect(german.number(12345)).toBe('12.345');
    expect(english.month('2026-10')).toBe('Oct 2026');
    expect(german.month('2026-10')).toBe('Okt. 2026');
    expect(german.day('2026-03-04')).toBe('04.03.2026');
  });

  it('gives back what is no date', () => {
    const { day, dateTime, month } = formatsIn('en');
    expect([day('never'), dateTime('x'), month('soon')]).toEqual([
      'never',
      'x',
      'soon',
    ]);
  });
});
