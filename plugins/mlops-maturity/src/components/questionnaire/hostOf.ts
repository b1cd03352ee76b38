import type { EvidenceLink } from 'backstage-plugin-mlops-maturity-common';

/**
 * Where a web link leads, so that nobody has to trust its title.
 *
 * @param link - a link to the web
 * @throws TypeError if it is none
 */
export function hostOf({ url }: Pick<EvidenceLink, 'url'>): string {
  return new URL(url.trim()).host;
}
