import { isPortalLink, safeLink } from 'backstage-plugin-mlops-maturity-common';

/**
 * Reads a link that is kept, in one spelling.
 *
 * @param text - what a person or an extension gave
 * @returns `undefined` for what is not safe to show
 */
export function storedLink(text: string): string | undefined {
  const link = safeLink(text);
  return link === undefined || isPortalLink(link) ? link : new URL(link).href;
}
