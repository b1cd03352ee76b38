import {
  findLevel,
  maturityModel,
  type Level,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../translation';

/**
 * The short name of a level, such as "DevOps, no MLOps".
 *
 * @param level - the level, 0 to 4
 */
export function levelName(level: Level): string {
  return findLevel(maturityModel, level)?.name ?? `${level}`;
}

/**
 * A level with its name, such as "Level 1 · DevOps, no MLOps".
 *
 * @param t - the texts of the plugin
 * @param level - the level, 0 to 4
 */
export function levelTitle(t: Translate, level: Level): string {
  return t('common.levelTitle', { level: `${level}`, name: levelName(level) });
}
