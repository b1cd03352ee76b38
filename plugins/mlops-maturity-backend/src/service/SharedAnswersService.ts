import type {
  SharedAnswersChange,
  SharedAnswersView,
} from 'backstage-plugin-mlops-maturity-common';
import type { CallOptions } from './CallOptions';

/**
 * A change, and the version of the shared answers that it was made on.
 */
export interface SharedAnswersWriteOptions extends CallOptions {
  /** `version` as the caller saw it, 0 or more. */
  version: number;
}

/**
 * What groups, systems and domains answer for the components below them.
 *
 * @remarks
 * All methods reject with `NotFoundError` if the entity does not exist, may
 * not be read by the caller, or is none that can answer for others.
 */
export interface SharedAnswersService {
  getSharedAnswers(
    entityRef: string,
    options: CallOptions,
  ): Promise<SharedAnswersView>;

  /**
   * Changes the answers that the change names, and scores again what counts
   * them.
   *
   * @throws NotAllowedError if the caller may not
   * @throws InputError if a value breaks a rule
   * @throws StaleSharedAnswersError if somebody else has changed them since
   */
  changeSharedAnswers(
    entityRef: string,
    change: SharedAnswersChange,
    options: SharedAnswersWriteOptions,
  ): Promise<SharedAnswersView>;
}
