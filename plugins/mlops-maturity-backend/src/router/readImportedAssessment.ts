import Ajv2020, { type ErrorObject } from 'ajv/dist/2020';
import type { ImportedAssessment } from 'backstage-plugin-mlops-maturity-common';
import { spec } from '../schema/openapi.generated';
import type { UnreadableAssessment } from '../service/AssessmentImport';
import { describeFindings } from './describeFindings';

const SCHEMA = 'ImportedAssessment';

/** The most problems named for one assessment. */
const MOST_FINDINGS = 10;

const LONGEST_REF = 512;

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ ...spec, $id: 'contract' });
const isAssessment = ajv.compile<ImportedAssessment>({
  $ref: `contract#/components/schemas/${SCHEMA}`,
});

/**
 * Reads one assessment of an import by itself, so that one that breaks the
 * contract does not take the others with it.
 */
export function readImportedAssessment(
  value: unknown,
): ImportedAssessment | UnreadableAssessment {
  if (isAssessment(value)) {
    return value;
  }
  const findings = (isAssessment.errors ?? []).slice(0, MOST_FINDINGS);
  return {
    entityRef: entityRefIn(value),
    problem: describeFindings(
      findings.map(error => ({
        path: `/body${error.instancePath}`,
        text: textOf(error),
      })),
      { schema: spec.components.schemas[SCHEMA], body: value },
    ).replace(/^body: /, 'The assessment '),
  };
}

function textOf({ keyword, message = '', params }: ErrorObject): string {
  return keyword === 'enum'
    ? `${message}: ${params.allowedValues.map(String).join(', ')}`
    : message;
}

/** What it says that it is about, as far as that can be repeated. */
function entityRefIn(value: unknown): string {
  return typeof value === 'object' &&
    value !== null &&
    'entityRef' in value &&
    typeof value.entityRef === 'string' &&
    value.entityRef.length <= LONGEST_REF
    ? value.entityRef
    : '';
}
