import {
  knownProperties,
  unknownProperties,
  type Schema,
} from './unknownProperties';

/** Follow-up findings that say nothing beyond the one before them. */
const echoes = [
  'must be null',
  'must match a schema in anyOf',
  'must match exactly one schema in oneOf',
];

const wording: Record<string, string> = {
  "must have required property 'if-match'":
    'If-Match: required; send the ETag of what was read, so that nobody else is overwritten',
  "must have required property 'idempotency-key'":
    'Idempotency-Key: required; choose one per submission and keep it on retries',
};

/** What validation has found at a place of a request. */
export interface Finding {
  /** JSON pointer, beginning with the part of the request, as `/body/picks`. */
  path: string;
  text: string;
}

/** A body that was refused, or a part of one. */
export interface RefusedBody {
  /** What it had to be; `undefined` if it had to be empty. */
  schema: Schema | undefined;
  body: unknown;
}

/**
 * Rewords what the validation against the contract finds so that it starts
 * with the field as the caller knows it (`answers.x.value: must be …`).
 */
export function describeFindings(
  findings: readonly Finding[],
  refused: RefusedBody,
): string {
  const telling = findings.filter(({ text }) => !echoes.includes(text));
  const described = (telling.length ? telling : findings).map(finding =>
    describeFinding(finding, refused),
  );
  return [...new Set(described)].join('; ');
}

function describeFinding(
  { path, text }: Finding,
  { schema, body }: RefusedBody,
): string {
  const [, place = '', ...keys] = path.split('/').map(unescapePointer);
  const field = keys.join('.');
  if (place === 'body' && text === 'must NOT have additional properties') {
    return unknownProperties(schema, body, keys)
      .map(name => `${[...keys, name].join('.')}: unknown property`)
      .join('; ');
  }
  if (place === 'body' && text === 'must NOT have fewer than 1 properties') {
    const known = knownProperties(schema, keys);
    return `${field || place}: ${
      known.length > 0
        ? `name at least one of ${known.join(', ')}`
        : 'must not be empty'
    }`;
  }
  if (place === 'headers' && field === 'if-match') {
    return 'If-Match: must be the ETag of what was read, or the version of what is written in quotes, as "3"';
  }
  return wording[text] ?? (field ? `${field}: ${text}` : `${place}: ${text}`);
}

/** Undoes the escapes of a JSON pointer. */
function unescapePointer(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
