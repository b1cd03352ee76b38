import type { RootConfigService } from '@backstage/backend-plugin-api';
import type { JsonObject, JsonValue } from '@backstage/types';
import type {
  ConfigurationProblem,
  ConfigurationReading,
} from 'backstage-plugin-mlops-maturity-common';

const ROOT = 'mlopsMaturity';
const SECTIONS = ['freshness', 'sync', 'evidence', 'retention'] as const;

/** The sections below `mlopsMaturity`; one that is left out is empty. */
export type Sections = Record<(typeof SECTIONS)[number], JsonObject>;

/** Reads the sections as they are, once it is clear that they are sections. */
export function readSections(
  config: RootConfigService,
): ConfigurationReading<Sections> {
  const root = config.getOptional<JsonValue>(ROOT) ?? {};
  if (!isObject(root)) {
    return { problems: [{ key: ROOT, mistake: 'section' }] };
  }
  const sections: Sections = {
    freshness: {},
    sync: {},
    evidence: {},
    retention: {},
  };
  const problems: ConfigurationProblem[] = [];
  for (const section of SECTIONS) {
    const value = root[section] ?? {};
    if (isObject(value)) {
      sections[section] = value;
    } else {
      problems.push({ key: `${ROOT}.${section}`, mistake: 'section' });
    }
  }
  return problems.length > 0 ? { problems } : { value: sections };
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
