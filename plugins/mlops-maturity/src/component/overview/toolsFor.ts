import {
  findLevel,
  type ConfiguredTool,
  type Level,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';

/** A tool that can help to reach a level. */
export interface Tool {
  name: string;
  /** What it is for, in a few words. */
  purpose: string;
}

/**
 * The tools that can help to reach a level: those of the portal's own
 * configuration if it has any for this level, else the examples of the model.
 *
 * @param level - the level to reach
 * @param configured - what `mlopsMaturity.tools` says
 */
export function toolsFor(
  model: MaturityModel,
  level: Level,
  configured: readonly ConfiguredTool[],
): Tool[] {
  const own = configured.filter(tool => tool.level === level);
  return own.length > 0 ? own : findLevel(model, level)?.tools ?? [];
}
