import fc from 'fast-check';

const LONGEST = 60_000;

/** Texts that have broken some program before. */
const NOTORIOUS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u0001\u001f\u007f\u0085',
  '\r\nset-cookie: a=b',
  '\ud800',
  'x\udfffy',
  '\udc00\ud800',
  '\u202egnp.exe',
  '\u2066\u2067\u2069\u200f',
  '\ufeff\ufffe\uffff',
  'a\u0301'.repeat(300),
  '👩‍👩‍👧‍👦'.repeat(50),
  'ﷺ'.repeat(100),
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  "' or '1'='1",
  "'; drop table submission; --",
  '") union select null, null --',
  '%',
  '_',
  '\\',
  '%25%5f',
  "\\'; --",
  '?',
  '$1',
  ':name',
  '??',
  '{"$ne": null}',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e',
  '%252e%252e%252f',
  '%00',
  '%c0%af',
  '%ff',
  '..\\..\\windows',
  'file:///etc/passwd',
  // eslint-disable-next-line no-script-url -- nothing follows this link
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '=cmd|calc!A0',
  '-1',
  '0',
  '1e309',
  '-0',
  'NaN',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '9007199254740993',
  '99999999999999999999999999',
  '0x10',
  '1970-01-01T00:00:00Z',
  '+275760-09-13T00:00:00.000Z',
  '-271821-04-20T00:00:00.000Z',
  '0000-00-00',
  'component:default/model-0',
  'component:default/model-0/model-1',
  'component:/',
  ':/',
  'group:default/search',
  'COMPONENT:DEFAULT/MODEL-0',
  'İ',
  'ß',
];

/** Text that nobody writes with good intentions. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NOTORIOUS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    // Halves of surrogate pairs too.
    weight: 2,
    arbitrary: fc
      .array(fc.nat(0xffff), { maxLength: 20 })
      .map(units => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('x', 'W', '☃', '\u202e', '(', '%', ' a', '\u0000'),
        fc.integer({ min: 10_000, max: LONGEST }),
      )
      .map(([unit, length]) => unit.repeat(length)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...NOTORIOUS), fc.constantFrom(...NOTORIOUS))
      .map(parts => parts.join('')),
  },
);
