import fc from 'fast-check';
import { encoded } from './encoded';
import { hostileText } from './hostileText';

/** Most that fits; beyond, Node refuses and none of our code runs. */
const LONGEST_PART = 5_000;

/** The one part of a text that may be sent in a header. */
const headerValue = hostileText.map(text =>
  text
    .slice(0, LONGEST_PART)
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, '')
    .trim(),
);

const version = fc.oneof(
  fc.constantFrom(
    '*',
    '"0"',
    'W/"0"',
    '"1", "2"',
    '"-1"',
    '"1e3"',
    '"999999999999999"',
    '"9999999999999999999"',
    '1',
    '"',
    '',
  ),
  headerValue,
);

/** Headers that a program sends which knows no rules, or all too many. */
export const hostileHeaders: fc.Arbitrary<Record<string, string>> = fc
  .record(
    {
      'if-match': version,
      'if-none-match': version,
      'idempotency-key': fc.oneof(
        fc.constantFrom('', 'short', 'x'.repeat(201), '........'),
        headerValue,
      ),
      accept: fc.constantFrom('application/xml', 'image/*', '', '*/*;q=x'),
      'accept-encoding': fc.constantFrom('br', 'identity;q=0', 'x'),
      'accept-language': headerValue,
      'content-encoding': fc.constantFrom('gzip', 'br', 'deflate', 'rot13'),
      cookie: headerValue,
      host: fc.constantFrom('evil.example', 'localhost:1', '[::1]', 'a b'),
      'if-modified-since': headerValue,
      origin: fc.constantFrom('null', 'https://evil.example'),
      range: fc.constantFrom('bytes=0-1', 'bytes=9-1', 'x'),
      referer: headerValue,
      'user-agent': headerValue,
      'x-forwarded-for': headerValue,
      'x-forwarded-host': headerValue,
      'x-forwarded-proto': headerValue,
      'x-http-method-override': fc.constantFrom('DELETE', 'PATCH'),
      'x-request-id': headerValue,
    },
    { requiredKeys: [] },
  )
  .map(headers => Object.fromEntries(Object.entries(headers)));

/** What does not prove who is calling. */
export const hostileAuthorization: fc.Arbitrary<string | undefined> = fc.oneof(
  fc.constantFrom(
    undefined,
    '',
    'Bearer',
    'Bearer undefined',
    'Basic Z3Vlc3Q6Z3Vlc3Q=',
    'Bearer ..',
    'Bearer eyJhbGciOiJub25lIn0.e30.',
    unsigned({ typ: 'JWT', alg: 'none' }, { sub: 'user:default/guest' }),
    unsigned(
      { typ: 'vnd.backstage.user', alg: 'ES256', kid: 'x' },
      { sub: 'user:default/guest', ent: ['group:default/search'] },
    ),
    unsigned(
      { typ: 'vnd.backstage.plugin', alg: 'ES256', kid: '../../keys' },
      { sub: 'catalog', aud: 'mlops-maturity', exp: 4_000_000_000 },
    ),
  ),
  headerValue.map(text => `Bearer ${text}`),
  headerValue,
);

/** A token that nobody has signed. */
function unsigned(header: object, payload: object): string {
  const part = (value: object) =>
    Buffer.from(JSON.stringify(value)).toString('base64url');
  return `Bearer ${part(header)}.${part(payload)}.AAAA`;
}

/** Methods that the contract does not have where they are used. */
export const hostileMethod = fc.constantFrom(
  'HEAD',
  'OPTIONS',
  'PUT',
  'TRACE',
  'PROPFIND',
  'SEARCH',
  'PURGE',
  'POST',
  'DELETE',
  'GET',
  'NONSENSE',
);

/** A step of a path, in one of the ways in which it could be written. */
export const hostileStep: fc.Arbitrary<string> = fc
  .tuple(hostileText, fc.constantFrom('encoded', 'twice', 'bare'))
  .map(([long, way]) => {
    const text = long.slice(0, LONGEST_PART);
    switch (way) {
      case 'encoded':
        return encoded(text);
      case 'twice':
        return encoded(encoded(text));
      default:
        return text.replace(/[^\x21-\x7e]/g, '');
    }
  });

/** A query, or what looks like one. */
export const hostileQuery = (names: string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom(...names, 'unknown'),
          fc
            .constantFrom(...names, 'unknown')
            .chain(name =>
              fc.constantFrom(`${name}[]`, `${name}[a]`, `${name}[__proto__]`),
            ),
          fc.constantFrom('__proto__', 'constructor', 'toString', '', '%'),
        ),
        hostileStep,
        fc.oneof(
          { weight: 9, arbitrary: fc.constant(1) },
          { weight: 1, arbitrary: fc.integer({ min: 2, max: 150 }) },
        ),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map(pairs =>
      pairs
        .flatMap(([name, value, times]) =>
          Array<string>(times).fill(`${name}=${value}`),
        )
        .join('&'),
    );

/** A body whose content or type breaks the contract. */
export const hostileBody = (
  valid: fc.Arbitrary<unknown>,
  wrong: fc.Arbitrary<unknown>,
): fc.Arbitrary<{ content: string; contentType: string | undefined }> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: wrong.map(value => ({
        content: JSON.stringify(value) ?? '',
        contentType: 'application/json',
      })),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        content: valid.map(value => JSON.stringify(value)),
        contentType: fc.constantFrom(
          undefined,
          '',
          'text/plain',
          'application/xml',
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=x',
          'application/json; charset=utf-7',
          'application/json; charset=utf-16',
          'application/vnd.api+json',
          'application/json, text/plain',
          '/;;',
        ),
      }),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(valid, fc.nat(), hostileText)
        .map(([value, at, text]) => {
          const content = JSON.stringify(value);
          const cut = at % (content.length + 1);
          return {
            content: content.slice(0, cut) + text + content.slice(cut + 1),
            contentType: 'application/json',
          };
        }),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(
          '',
          'null',
          '0',
          '"text"',
          '[]',
          '[',
          '['.repeat(100_000),
          '{"a":'.repeat(50_000),
          `{"target":1${' '.repeat(300_000)}}`,
          `{"targetNote":"${'x'.repeat(300_000)}"}`,
          '{"target":1,"target":2}',
          '{"__proto__":{"target":1}}',
          '{"target":1e400}',
          '\ufeff{"target":1}',
          '\u0000',
        )
        .map(content => ({ content, contentType: 'application/json' })),
    },
  );
