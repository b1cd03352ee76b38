import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { entityMistakes } from './entityMistakes';
import type { PortalConfig } from './PortalConfig';
import { placeOf, type Snippet } from '../../support/Snippet';

const CONTRACT = 'plugins/mlops-maturity-backend/src/schema/openapi.yaml';

/** What tells an entity from configuration. */
const entityMark = z.looseObject({ apiVersion: z.string(), kind: z.string() });

/**
 * Holds YAML against the catalog's model if it is an entity, and otherwise
 * against the schema of the portal's configuration.
 */
export async function yamlMistakes(
  snippet: Snippet,
  config: PortalConfig,
): Promise<string[]> {
  const mistakes: string[] = [];
  for (const document of parseAllDocuments(snippet.code)) {
    if (document.errors.length > 0) {
      mistakes.push(...document.errors.map(({ message }) => message));
    } else {
      const value: unknown = document.toJS();
      mistakes.push(
        ...(entityMark.safeParse(value).success
          ? await entityMistakes(value)
          : config.mistakesIn(value)),
      );
    }
  }
  return mistakes.map(mistake => `${placeOf(snippet)}: ${mistake}`);
}

/** Checks JSON, which says after the fence which schema of the API it has. */
export function jsonMistakes(repository: string, snippet: Snippet): string[] {
  const contract: unknown = parse(
    readFileSync(join(repository, CONTRACT), 'utf8'),
  );
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'contract', ...z.looseObject({}).parse(contract) });
  const validate = ajv.getSchema(
    `contract#/components/schemas/${snippet.info}`,
  );
  if (!snippet.info || !validate) {
    return [
      `${placeOf(
        snippet,
      )}: name the schema of the contract after the fence, as in \`\`\`json ImportRequest`,
    ];
  }
  try {
    return validate(JSON.parse(snippet.code))
      ? []
      : [`${placeOf(snippet)}: ${ajv.errorsText(validate.errors)}`];
  } catch (error) {
    return [`${placeOf(snippet)}: ${error}`];
  }
}
