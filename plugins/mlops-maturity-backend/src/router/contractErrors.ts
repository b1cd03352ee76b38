import { InputError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';
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

/**
 * Rewords what the validation against the contract finds
 * (`request/body/answers/x/value must be …`) so that it starts with the field
 * as the caller knows it (`answers.x.value: must be …`).
 */
export function contractErrors(): ErrorRequestHandler {
  return (error, request, _response, next) => {
    const isFinding =
      error instanceof InputError && error.message.startsWith('request/');
    next(
      isFinding
        ? new InputError(
            describe(error.message, {
              schemaName: schemaNameOf(request.path),
              body: request.body,
            }),
          )
        : error,
    );
  };
}

interface RefusedBody {
  schemaName: string | undefined;
  body: unknown;
}

function schemaNameOf(path: string): string | undefined {
  if (path === '/import') {
    return 'ImportRequest';
  }
  return path.endsWith('/draft') ? 'DraftChange' : undefined;
}

function describe(message: string, refused: RefusedBody): string {
  const findings = message.split(/, (?=request\/)/).map(finding => {
    const [, path = '', text = finding] =
      /^request(\/\S*)? (.*)$/s.exec(finding) ?? [];
    // In a list of allowed values, null is printed as nothing.
    return { path, text: text.replace(/, $/, ' or null') };
  });
  const telling = findings.filter(({ text }) => !echoes.includes(text));
  const described = (telling.length ? telling : findings).map(finding =>
    describeFinding(finding, refused),
  );
  return [...new Set(described)].join('; ');
}

function describeFinding(
  { path, text }: { path: string; text: string },
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
