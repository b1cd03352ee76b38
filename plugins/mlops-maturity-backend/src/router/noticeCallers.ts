import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { RequestHandler } from 'express';
import type { AdministratorWatch } from '../observation/AdministratorWatch';

/** Tells the watch who calls, without delaying the request. */
export function noticeCallers(options: {
  httpAuth: HttpAuthService;
  administrators: AdministratorWatch;
}): RequestHandler {
  const { httpAuth, administrators } = options;
  return (request, _response, next) => {
    next();
    httpAuth
      .credentials(request)
      .then(credentials => administrators.notice(credentials))
      // Refused where the request itself is answered.
      .catch(() => {});
  };
}
