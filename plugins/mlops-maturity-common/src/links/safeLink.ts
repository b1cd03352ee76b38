/** A host that cannot exist, as the base when a path is parsed. */
const PORTAL = 'http://portal.invalid';

/** Characters that browsers drop from an address or treat as a slash. */
// eslint-disable-next-line no-control-regex
const TRICKS = /[\u0000-\u001f\u007f\\]/;

/**
 * Reads a link that is shown to others: a page of the web (http or https,
 * without a user name or password), or a page of the portal, which is a path
 * that starts with one slash.
 *
 * @param text - what a person or an extension gave
 * @returns the address without white space around it; `undefined` for
 * anything else
 *
 * @internal
 */
export function safeLink(text: string): string | undefined {
  const address = text.trim();
  if (TRICKS.test(address)) {
    return undefined;
  }
  const isSafe = address.startsWith('/')
    ? isPageOfPortal(address)
    : isPageOfWeb(address);
  return isSafe ? address : undefined;
}

/**
 * Tells whether a link leads to a page of the portal itself.
 *
 * @param link - as {@link safeLink} returns it
 *
 * @internal
 */
export function isPortalLink(link: string): boolean {
  return link.startsWith('/');
}

function isPageOfPortal(path: string): boolean {
  const url = parsed(path, PORTAL);
  // `/..//other.example` has two slashes once it is resolved.
  return url?.origin === PORTAL && !url.pathname.startsWith('//');
}

function isPageOfWeb(address: string): boolean {
  const url = parsed(address);
  return (
    /^https?:\/\//i.test(address) &&
    url !== undefined &&
    !url.username &&
    !url.password
  );
}

function parsed(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}
