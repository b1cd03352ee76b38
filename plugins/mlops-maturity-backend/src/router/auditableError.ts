import { isError } from '@backstage/errors';
import { reasonOf } from '../observation/reasonOf';
import { errorStatus } from './errorStatus';

/** Long enough for every message of ours; names of unknown fields have no end. */
const LONGEST_MESSAGE = 500;

/**
 * An error as the audit log may have it: name and message. The log writes down
 * everything that an error carries, and some carry a whole assessment; stacks
 * are for the log of errors.
 */
export function auditableError(error: unknown): Error {
  const isRefusal = isError(error) && errorStatus(error) < 500;
  const message = isRefusal ? error.message : reasonOf(error);
  const auditable = new Error(message.slice(0, LONGEST_MESSAGE));
  auditable.name = isError(error) ? error.name : 'Error';
  auditable.stack = `${auditable.name}: ${auditable.message}`;
  return auditable;
}
