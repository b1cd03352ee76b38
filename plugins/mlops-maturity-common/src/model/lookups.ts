import type {
  Dimension,
  DimensionId,
  DimensionOption,
  LevelDescription,
  MaturityModel,
  Section,
  SectionId,
  TargetRule,
} from './types';
import type { Level } from './vocabulary';

/**
 * Looks up a section.
 *
 * @param id - id of the section
 * @returns the section, or `undefined` if the model has no such section
 *
 * @internal
 */
export function findSection(
  model: MaturityModel,
  id: SectionId,
): Section | undefined {
  return model.sections.find(section => section.id === id);
}

/**
 * Looks up a dimension.
 *
 * @param id - id of the dimension
 * @returns the dimension, or `undefined` if the model has no such dimension
 *
 * @internal
 */
export function findDimension(
  model: MaturityModel,
  id: DimensionId,
): Dimension | undefined {
  return model.dimensions.find(dimension => dimension.id === id);
}

/**
 * Looks up which option of a dimension describes a level. Several levels can
 * share one option.
 *
 * @param dimension - a dimension of a model
 * @param level - the level, 0 to 4; `null` and `undefined` mean nothing picked
 * @returns the option, or `undefined` if nothing is picked or no option
 * describes the level
 *
 * @internal
 */
export function findOption(
  dimension: Dimension,
  level: Level | null | undefined,
): DimensionOption | undefined {
  return dimension.options.find(option =>
    option.levels.some(candidate => candidate === level),
  );
}

/**
 * Looks up the description of a level.
 *
 * @param level - the level, 0 to 4
 * @returns its description, or `undefined` if the model does not describe it
 *
 * @internal
 */
export function findLevel(
  model: MaturityModel,
  level: Level,
): LevelDescription | undefined {
  return model.levels.find(description => description.level === level);
}

/**
 * Looks up a target rule, for example to show its reason.
 *
 * @param id - id of the rule, as in a recommended target
 * @returns the rule, or `undefined` if the model has no such rule
 *
 * @internal
 */
export function findTargetRule(
  model: MaturityModel,
  id: string,
): TargetRule | undefined {
  return model.targetRules.rules.find(rule => rule.id === id);
}
