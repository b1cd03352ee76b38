import { unknownProperties } from './unknownProperties';

/** Follow-up findings that say nothing beyond the one before them. */
const echoes = [
  'must be null',
  'must match a schema in anyOf',
  'must match exactly one schema in oneOf',
];

const wording: Record<string, string> = {
  'must NOT have fewer than 1 properties':
    'body: name at least one of profile, picks, answers, target, targetNote',
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
  schemaName: string | undefined;
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
  { schemaName, body }: RefusedBody,
): string {
  const [, place = '', ...keys] = path.split('/').map(unescapePointer);
  const field = keys.join('.');
  if (place === 'body' && text === 'must NOT have additional properties') {
    return unknownProperties(schemaName, body, keys)
      .map(name => `${[...keys, name].join('.')}: unknown property`)
      .join('; ');
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
