import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  ImportRequest,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { parse } from 'yaml';
import { authoringSchema, type AuthoredAssessment } from './authoringSchema';
import { expandContent } from './expandContent';

type ImportedAssessment = ImportRequest['assessments'][number];

const DAY_IN_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Reads the demo company's assessments and dates them back from now.
 *
 * @param directory - the folder with the YAML files
 * @throws ZodError if a file is not in the form of {@link authoringSchema}
 */
export async function readDemoAssessments(
  directory: string,
  model: MaturityModel,
  now: Date,
): Promise<ImportedAssessment[]> {
  const files = (await readdir(directory)).filter(name =>
    name.endsWith('.yaml'),
  );
  const contents = await Promise.all(
    files.sort().map(name => readFile(join(directory, name), 'utf8')),
  );
  return contents.flatMap(content =>
    authoringSchema
      .parse(parse(content))
      .assessments.map(assessment => toImport(assessment, model, now)),
  );
}

function toImport(
  { entityRef, submissions, draft }: AuthoredAssessment,
  model: MaturityModel,
  now: Date,
): ImportedAssessment {
  const imported = submissions.map(submission => ({
    submittedAt: new Date(
      now.getTime() - submission.daysAgo * DAY_IN_MILLISECONDS,
    ).toISOString(),
    submittedBy: submission.by,
    document: expandContent(submission, model),
  }));
  return {
    entityRef,
    submissions: imported,
    ...(draft && {
      draft: {
        updatedBy: draft.by,
        document: expandContent(draft, model, imported.at(-1)?.document),
      },
    }),
  };
}
