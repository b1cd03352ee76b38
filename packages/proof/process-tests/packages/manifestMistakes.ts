import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { PackedPackage } from '../../support/packPackages';

const publishedSchema = z.looseObject({
  license: z.literal('Apache-2.0'),
  description: z.string().min(20),
  homepage: z.url(),
  bugs: z.url(),
  keywords: z.array(z.string()).min(3),
  repository: z.strictObject({
    type: z.literal('git'),
    url: z.string().regex(/^git\+https:.*\.git$/),
    directory: z.string(),
  }),
  publishConfig: z.looseObject({ access: z.literal('public') }),
});

/** What is wrong with how a package presents itself. */
export function manifestMistakes(
  repository: string,
  { name, contents, folder }: PackedPackage,
): string[] {
  const text = readFileSync(join(contents, 'package.json'), 'utf8');
  const { success, data, error } = publishedSchema.safeParse(JSON.parse(text));
  const mistakes: string[] = success
    ? []
    : error.issues.map(
        ({ path, message }) => `package.json: ${path.join('.')}: ${message}`,
      );
  if (data && data.repository.directory !== folder) {
    mistakes.push(`package.json: repository.directory is not ${folder}`);
  }
  const entry = join(repository, folder, 'catalog-info.yaml');
  if (
    !existsSync(entry) ||
    !readFileSync(entry, 'utf8').includes(`  name: ${name}\n`)
  ) {
    mistakes.push(`${folder}/catalog-info.yaml does not describe it`);
  }
  // Nobody can install what depends on a workspace that they do not have.
  if (/"(workspace|link|file|portal|patch):/.test(text)) {
    mistakes.push('package.json: a dependency cannot be installed elsewhere');
  }
  return mistakes;
}
