import {
  findLevel,
  LEVELS,
  type Level,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';

/** A tool that can help to reach a level. */
export interface Tool {
  name: string;
  /** What it is for, in a few words. */
  purpose: string;
}

const configuredTools = z.array(
  z.object({
    level: z.union(LEVELS.map(level => z.literal(level))),
    name: z.string(),
    purpose: z.string(),
  }),
);

/**
 * The tools that can help to reach a level: those of the portal's own
 * configuration if it has any for this level, else the examples of the model.
 *
 * @param model - the model in the language of the reader
 * @param level - the level to reach
 * @param configured - the value of `mlopsMaturity.tools`; what is no list of
 * tools is ignored
 */
export function toolsFor(
  model: MaturityModel,
  level: Level,
  configured: unknown,
): Tool[] {
  const parsed = configuredTools.safeParse(configured);
  const own = parsed.success
    ? parsed.data.filter(tool => tool.level === level)
    : [];
  return own.length > 0 ? own : findLevel(model, level)?.tools ?? [];
}
