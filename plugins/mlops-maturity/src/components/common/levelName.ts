import {
  findLevel,
  maturityModel,
  type Level,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * The short name of a level, such as "DevOps, no MLOps".
 *
 * @param level - the level, 0 to 4
 */
export function levelName(level: Level): string {
  return findLevel(maturityModel, level)?.name ?? `Level ${level}`;
}

/**
 * A level with its name, such as "Level 1 · DevOps, no MLOps".
 *
 * @param level - the level, 0 to 4
 */
export function levelTitle(level: Level): string {
  return `Level ${level} · ${levelName(level)}`;
}
