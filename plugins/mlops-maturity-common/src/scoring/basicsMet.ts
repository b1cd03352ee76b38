import type { Completion } from './types';

/**
 * Tells whether all basics are met (scoring specification, `basicsMet`). They
 * are not met if no basic statement is applicable.
 *
 * @param basics - the completion of the basic statements
 * @returns whether every applicable basic statement counts as yes
 */
export function basicsMet(basics: Completion): boolean {
  return basics.applicable > 0 && basics.yes === basics.applicable;
}
