import {
  maturityModel,
  statementsOf,
  type Answer,
  type Level,
  type MaturityModel,
  type RequirementLevel,
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
    supports: [],
    levelsNote: null,
    prerequisites: [],
    ...overrides,
  };
}

/**
 * A model with the usual rules but only the given statements, on which no level
 * rests.
 */
export function aModel(...statements: Statement[]): MaturityModel {
  return {
    ...maturityModel,
    modelVersion: 'test',
    levels: maturityModel.levels.map(level => ({ ...level, requirements: [] })),
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

/**
 * The same model with levels that rest on something.
 *
 * @param requirements - level and items; an item is the id of a statement, or
 * that and the parts that are enough, as `s1:a,b`
 */
export function resting(
  model: MaturityModel,
  ...requirements: [RequirementLevel, ...string[]][]
): MaturityModel {
  return {
    ...model,
    levels: model.levels.map(description => ({
      ...description,
      requirements: requirements
        .map(([level, ...items], index) => ({
          level,
          requirement: {
            id: `r${index + 1}`,
            dimension: null,
            reason: '',
            anyOf: items.map(item => {
              const [statement, parts] = item.split(':');
              return parts === undefined
                ? { statement }
                : { statement, parts: parts.split(',') };
            }),
          },
        }))
        .filter(({ level }) => level === description.level)
        .map(({ requirement }) => requirement),
    })),
  };
}
