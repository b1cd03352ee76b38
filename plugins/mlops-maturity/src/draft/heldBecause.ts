import type { EvidenceLink } from 'backstage-plugin-mlops-maturity-common';
import { toEditedAnswer } from './answerInput';
import type { DraftEdit } from './draftEdit';

/** Why an edit is not sent yet. */
export type HoldReason =
  | 'reason-missing'
  | 'link-invalid'
  | 'wording-unconfirmed';

/**
 * Tells why an edit has to wait in the browser: the backend refuses a "not
 * applicable" without a reason and a link that is not http(s), so that neither
 * is sent before it is complete. It takes every answer that it is sent as one
 * to the present wording, so that a note on an answer to another wording waits
 * until somebody has confirmed that answer.
 *
 * @param edit - the edit
 * @returns what is missing or comes first, or `undefined` if the edit can be sent
 */
export function heldBecause(edit: DraftEdit): HoldReason | undefined {
  if (edit.kind !== 'answer') {
    return undefined;
  }
  const answer = toEditedAnswer(edit.value);
  if (answer?.wordingOf !== undefined) {
    return 'wording-unconfirmed';
  }
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
