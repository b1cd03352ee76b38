import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const schema = z.strictObject({
  sharedAnswers: z.array(
    z.strictObject({
      entityRef: z.string(),
      answers: z.record(
        z.string(),
        z.strictObject({
          value: z.enum(['yes', 'no']),
          note: z.string().optional(),
          evidence: z
            .array(
              z.strictObject({ url: z.string(), title: z.string().optional() }),
            )
            .optional(),
        }),
      ),
    }),
  ),
});

/** What one entity of the demo company answers for the components below it. */
export type DemoSharedAnswers = z.infer<typeof schema>['sharedAnswers'][number];

/**
 * Reads what the demo company's systems and groups answer for others.
 *
 * @param path - a YAML file
 * @throws ZodError if the file has another form
 */
export async function readDemoSharedAnswers(
  path: string,
): Promise<DemoSharedAnswers[]> {
  return schema.parse(parse(await readFile(path, 'utf8'))).sharedAnswers;
}
