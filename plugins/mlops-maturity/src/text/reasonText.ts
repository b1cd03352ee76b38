import { problemsIn } from '../api/misconfiguration';
import { messageOf, unavailableOf } from '../api/refusal';
import type { CommonTranslate } from '.';

/**
 * Why something did not work, to stand in a sentence without an end: what is
 * away in the reader's language, or what the backend says.
 *
 * @param error - what a request was rejected with
 */
export function reasonText(t: CommonTranslate, error: Error): string {
  if (problemsIn(error)) {
    return messageOf(error);
  }
  switch (unavailableOf(error)) {
    case undefined:
      return messageOf(error);
    case 'database':
      return t('common.unavailable.database');
    case 'storage':
      return t('common.unavailable.storage');
    case 'catalog':
      return t('common.unavailable.catalog');
    case 'permissions':
      return t('common.unavailable.permissions');
    default:
      return t('common.unavailable.backend');
  }
}
