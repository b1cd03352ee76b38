import {
  emptyDocument,
  maturityModel,
  statementsOf,
  type Answer,
  type AssessmentDocument,
  type Level,
} from 'backstage-plugin-mlops-maturity-common';
import type { CatalogComponent } from '../rules/CatalogComponent';
import type { WriteContext } from '../store/WriteContext';

/** A component that the catalog says little about. */
export function aComponent(
  name: string,
  overrides: Partial<CatalogComponent> = {},
): CatalogComponent {
  return {
    entityRef: `component:default/${name}`,
    title: name,
    type: 'ml-model',
    lifecycle: 'production',
    owners: [],
    systems: [],
    domains: [],
    tags: [],
    ...overrides,
  };
}

/** An assessment with the same pick and the same answer throughout. */
export function aDocument(
  overrides: {
    pick?: Level | null;
    answer?: Answer;
    answers?: AssessmentDocument['answers'];
    target?: Level | null;
    servingModes?: AssessmentDocument['profile']['servingModes'];
  } = {},
): AssessmentDocument {
  const empty = emptyDocument(maturityModel);
  const { answer } = overrides;
  return {
    ...empty,
    profile: { ...empty.profile, servingModes: overrides.servingModes ?? null },
    picks: Object.fromEntries(
      maturityModel.dimensions.map(({ id }) => [id, overrides.pick ?? null]),
    ),
    answers: {
      ...Object.fromEntries(
        answer
          ? statementsOf(maturityModel).map(({ id }) => [id, { value: answer }])
          : [],
      ),
      ...overrides.answers,
    },
    target: overrides.target ?? null,
  };
}

/** Somebody who writes, at a given moment. */
export function byUser(at = '2026-11-01T10:00:00.000Z'): WriteContext {
  return { actor: 'user:default/ada', at: new Date(at) };
}
