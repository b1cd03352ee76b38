import { InputError } from '@backstage/errors';
import express, {
  type ErrorRequestHandler,
  type RequestHandler,
} from 'express';
import { BodyTooLargeError } from './BodyTooLargeError';

/** Largest body of a request, in KiB. */
const LIMIT_KIB = 256;

/**
 * Reads JSON bodies of up to 256 KiB. The contract decides which JSON is valid:
 * a number is JSON as well.
 */
export function jsonBody(): RequestHandler {
  return express.json({ limit: LIMIT_KIB * 1024, strict: false });
}

/**
 * Says what is wrong with a body that could not be read.
 */
export function jsonBodyErrors(): ErrorRequestHandler {
  return (error, _request, _response, next) => {
    switch (error.type) {
      case 'entity.too.large':
        next(new BodyTooLargeError(LIMIT_KIB));
        break;
      case 'entity.parse.failed':
        next(new InputError('The body is not valid JSON'));
        break;
      case 'request.aborted':
        next(new InputError('The body did not arrive whole; send it again'));
        break;
      default:
        next(error);
    }
  };
}
