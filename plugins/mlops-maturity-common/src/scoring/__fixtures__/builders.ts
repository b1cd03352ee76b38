import {
  maturityModel,
  statementsOf,
  type Answer,
  type Level,
  type MaturityModel,
  type Statement,
} from '../../model';
import type {
  EffectiveAnswer,
  EffectiveAnswers,
  ScoringInput,
} from '../types';

/** An assessment that says nothing, except for what a test overrides. */
export function anInput(overrides: Partial<ScoringInput> = {}): ScoringInput {
  return {
    servingModes: null,
    answers: {},
    reasons: {},
    parts: {},
    picks: {},
    target: null,
    targetInputs: null,
    dates: null,
    ...overrides,
  };
}

/** The same answer to every statement, except for what a test overrides. */
export function answersToAll(
  answer: Answer,
  overrides: Record<string, Answer> = {},
): Record<string, Answer> {
  const all = statementsOf(maturityModel).map(({ id }) => [id, answer] as const);
  return { ...Object.fromEntries(all), ...overrides };
}

/** The same pick for every dimension, except for what a test overrides. */
export function picksAt(
  level: Level | null,
  overrides: Record<string, Level | null> = {},
): Record<string, Level | null> {
  const all = maturityModel.dimensions.map(({ id }) => [id, level] as const);
  return { ...Object.fromEntries(all), ...overrides };
}

/** What statements count as, for rules that start from there. */
export function counting(
  model: MaturityModel,
  answer: EffectiveAnswer,
  overrides: Record<string, EffectiveAnswer> = {},
): EffectiveAnswers {
  return new Map(
    statementsOf(model).map(({ id }) => [id, overrides[id] ?? answer]),
  );
}

/** A statement that means nothing to any level, for made-up models. */
export function aStatement(
  number: number,
  overrides: Partial<Statement> = {},
): Statement {
  return {
    id: `s${number}`,
    number,
    label: `Statement ${number}`,
    statement: `Statement ${number}`,
    help: '',
    remediation: '',
    applicability: 'always',
    basic: false,
    recurring: false,
    levels: [],
    levelsNote: null,
    prerequisites: [],
    ...overrides,
  };
}

/** A model with the usual rules but only the given statements. */
export function aModel(...statements: Statement[]): MaturityModel {
  return {
    ...maturityModel,
    modelVersion: 'test',
    sections: [
      {
        id: 'only',
        number: 1,
        title: 'Only section',
        basic: false,
        summary: '',
        subsections: [
          { id: 'only.general', title: 'General', synthetic: true, statements },
        ],
      },
    ],
  };
}

/** Shorthand for what a level requires or is supported by. */
export function atLevel(
  level: Statement['levels'][number]['level'],
  strength: Statement['levels'][number]['strength'],
): Statement['levels'][number] {
  return { level, strength, dimension: null, reason: '' };
}
