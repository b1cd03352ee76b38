import { InputError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';
import { contractRouteOf } from './contractRoutes';
import { describeFindings, type Finding } from './describeFindings';

/**
 * Rewords what the validation against the contract finds
 * (`request/body/answers/x/value must be …`), see {@link describeFindings}.
 */
export function contractErrors(): ErrorRequestHandler {
  return (error, request, _response, next) => {
    const isFinding =
      error instanceof InputError && error.message.startsWith('request/');
    next(
      isFinding
        ? new InputError(
            describeFindings(findingsIn(error.message), {
              schema: contractRouteOf(request.method, request.path)?.body,
              body: request.body,
            }),
          )
        : error,
    );
  };
}

function findingsIn(message: string): Finding[] {
  return message.split(/, (?=request\/)/).map(finding => {
    const [, path = '', text = finding] =
      /^request(\/\S*)? (.*)$/s.exec(finding) ?? [];
    // In a list of allowed values, null is printed as nothing.
    return { path, text: text.replace(/, $/, ' or null') };
  });
}
