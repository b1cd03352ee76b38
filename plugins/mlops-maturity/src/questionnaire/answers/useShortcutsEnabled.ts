import { useCallback } from 'react';
import { useRemembered } from '../steps/useRemembered';

const OFF = 'off';

/**
 * Whether the reader wants single keys to do something; remembered, and on
 * unless they said otherwise. Off while it is not known what they said.
 */
export function useShortcutsEnabled(): [boolean, (enabled: boolean) => void] {
  const [value, remember] = useRemembered('shortcuts');
  return [
    value !== undefined && value !== OFF,
    useCallback(
      (enabled: boolean) => remember(enabled ? 'on' : OFF),
      [remember],
    ),
  ];
}
