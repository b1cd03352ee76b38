import { useCallback } from 'react';
import { useRemembered } from './useRemembered';

const OFF = 'off';

/**
 * Whether the reader wants single keys to do something; remembered, and on
 * until they say otherwise.
 */
export function useShortcutsEnabled(): [boolean, (enabled: boolean) => void] {
  const [value, remember] = useRemembered('shortcuts');
  return [
    value !== OFF,
    useCallback(
      (enabled: boolean) => remember(enabled ? 'on' : OFF),
      [remember],
    ),
  ];
}
