import type { Config } from '@backstage/config';
import { z } from 'zod';
import { LEVELS } from '../model';
import type { ConfigurationReading } from './ConfigurationProblem';
import { valueOf } from './valueOf';

const KEY = 'mlopsMaturity.tools';

const toolSchema = z.object({
  level: z.union(
    LEVELS.filter(level => level > 0).map(level => z.literal(level)),
  ),
  name: z.string(),
  purpose: z.string(),
});

/**
 * A tool of the portal's own that helps to reach a level.
 *
 * @internal
 */
export type ConfiguredTool = z.infer<typeof toolSchema>;

/**
 * The tools of `mlopsMaturity.tools`; none if nothing is configured.
 *
 * @param config - the app or backend configuration
 * @internal
 */
export function readTools(
  config: Config,
): ConfigurationReading<ConfiguredTool[]> {
  const parsed = z.array(toolSchema).safeParse(valueOf(config, 'tools') ?? []);
  if (parsed.success) {
    return { value: parsed.data };
  }
  const keys = new Set(
    parsed.error.issues.map(({ path }) =>
      path.reduce<string>(
        (key, part) =>
          typeof part === 'number'
            ? `${key}[${part}]`
            : `${key}.${String(part)}`,
        KEY,
      ),
    ),
  );
  return {
    problems: [...keys].map(key => ({ key, mistake: 'tools' })),
  };
}
