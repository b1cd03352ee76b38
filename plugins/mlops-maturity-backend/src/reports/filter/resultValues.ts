import type {
  ReportFilter,
  ServingMode,
} from 'backstage-plugin-mlops-maturity-common';
import { NONE, servingCharacter } from '../../rules/result/profileCharacters';

/** A value of the filter by serving mode. */
export type ServingValue = NonNullable<ReportFilter['servingMode']>[number];

/** A value of the filter by target. */
export type TargetValue = NonNullable<ReportFilter['target']>[number];

/** Stands at every place of the profile of a component without one. */
export const UNASSESSED = '';

const SERVING_VALUES: readonly ServingValue[] = [
  'real-time',
  'batch',
  'not-served',
  'unknown',
];

const TARGET_VALUES: readonly TargetValue[] = ['0', '1', '2', '3', '4', 'none'];

/** What components with a serving mode have in their profile. */
export function servingCharacters(value: ServingValue): string[] {
  const having = (mode: ServingMode) => [
    servingCharacter([mode]),
    servingCharacter(['real-time', 'batch']),
  ];
  switch (value) {
    case 'not-served':
      return [servingCharacter([])];
    case 'unknown':
      return [servingCharacter(null), UNASSESSED];
    default:
      return having(value);
  }
}

/** The values that a component with a character in its profile counts for. */
export function servingValuesOf(character: string): ServingValue[] {
  return SERVING_VALUES.filter(value =>
    servingCharacters(value).includes(character),
  );
}

/** What components with a target have in their profile. */
export function targetCharacter(value: TargetValue): string {
  return value === 'none' ? NONE : value;
}

/** The value that a component with a character in its profile counts for. */
export function targetValuesOf(character: string): TargetValue[] {
  return TARGET_VALUES.filter(value => targetCharacter(value) === character);
}
