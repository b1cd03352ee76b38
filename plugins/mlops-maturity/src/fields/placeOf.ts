import {
  isPortalLink,
  safeLink,
  type EvidenceLink,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * Where a link leads, so that nobody has to trust its title: the host of a page
 * of the web, the path of a page of the portal.
 *
 * @param link - a link that {@link safeLink} takes
 */
export function placeOf({ url }: Pick<EvidenceLink, 'url'>): string {
  const address = safeLink(url) ?? '';
  return address === '' || isPortalLink(address)
    ? address
    : new URL(address).host;
}
