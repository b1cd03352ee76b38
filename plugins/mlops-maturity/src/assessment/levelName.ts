import {
  findLevel,
  type Level,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { CommonTranslate } from '../text';

/**
 * The short name of a level, such as "DevOps, no MLOps".
 *
 * @param level - the level, 0 to 4
 */
export function levelName(model: MaturityModel, level: Level): string {
  return findLevel(model, level)?.name ?? String(level);
}

/**
 * A level with its name, such as "Level 1 · DevOps, no MLOps".
 *
 * @param level - the level, 0 to 4
 */
export function levelTitle(
  t: CommonTranslate,
  model: MaturityModel,
  level: Level,
): string {
  return t('common.levelTitle', {
    level,
    name: levelName(model, level),
  });
}
