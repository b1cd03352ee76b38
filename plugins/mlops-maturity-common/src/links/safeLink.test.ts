import { isPortalLink, safeLink } from './safeLink';

describe('safeLink', () => {
  it.each([
    'https://example.com',
    'http://example.com/a?b=c#d',
    'HTTPS://Example.com/A',
    '/docs/default/component/a',
    '/docs/a?b=/c#d',
    '/',
    '/docs/ä b',
  ])('takes %p', link => {
    expect(safeLink(` ${link} `)).toBe(link);
  });

  it.each([
    '',
    'docs/a',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/docs\\..\\..//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'https://user@example.com',
    'https://user:secret@example.com',
    'https:example.com',
    'https://',
    // eslint-disable-next-line no-script-url
    'javascript:alert(1)',
    // eslint-disable-next-line no-script-url
    ' java\nscript:alert(1)',
    'data:text/html,<b>x</b>',
    'ftp://example.com',
  ])('refuses %p', text => {
    expect(safeLink(text)).toBeUndefined();
  });

  it('tells pages of the portal from the web', () => {
    expect(isPortalLink('/docs/a')).toBe(true);
    expect(isPortalLink('https://example.com/')).toBe(false);
  });
});
