import { useCallback } from 'react';
import {
  STATEMENT_ROLES,
  type StatementRole,
} from 'backstage-plugin-mlops-maturity-common';
import { useRemembered } from '../steps/useRemembered';

/**
 * The role in which the reader answers.
 *
 * @returns the role that they chose last, `null` if none, and a function that
 * remembers another one
 */
export function useOwnRole(): [
  StatementRole | null,
  (role: StatementRole) => void,
] {
  const [value, remember] = useRemembered('role');
  return [
    STATEMENT_ROLES.find(role => role === value) ?? null,
    useCallback((role: StatementRole) => remember(role), [remember]),
  ];
}
