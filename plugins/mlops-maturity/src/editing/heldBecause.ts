import type { EvidenceLink } from 'backstage-plugin-mlops-maturity-common';
import { toAnswerInput } from './answerInput';
import type { DraftEdit } from './draftEdit';

/** Why an edit is not sent yet. */
export type HoldReason = 'reason-missing' | 'link-invalid';

/**
 * Tells why an edit has to wait in the browser: the backend refuses a "not
 * applicable" without a reason and a link that is not http(s), so that neither
 * is sent before it is complete.
 *
 * @param edit - the edit
 * @returns what is missing, or `undefined` if the edit can be sent
 */
export function heldBecause(edit: DraftEdit): HoldReason | undefined {
  if (edit.kind !== 'answer') {
    return undefined;
  }
  const answer = toAnswerInput(edit.value);
  if (answer?.value === 'not-applicable' && !answer.reason) {
    return 'reason-missing';
  }
  return answer?.evidence?.some(link => !isWebLink(link))
    ? 'link-invalid'
    : undefined;
}

/**
 * Tells whether the address of an evidence link is a complete http or https
 * address.
 *
 * @param link - the link
 */
export function isWebLink({ url }: Pick<EvidenceLink, 'url'>): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(url.trim()).protocol);
  } catch {
    return false;
  }
}
