import type {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import type { MaturityService } from '../service/MaturityService';
import type { AnyRequest } from './audited';

/**
 * What routes are made of.
 */
export interface RouteOptions {
  router: Router;
  service: MaturityService;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
}

/**
 * Who makes a request; a person or a service.
 *
 * @throws AuthenticationError if nobody has signed in
 */
export async function callerOf(
  { httpAuth }: Pick<RouteOptions, 'httpAuth'>,
  request: AnyRequest,
): Promise<BackstageCredentials> {
  return httpAuth.credentials(request, { allow: ['user', 'service'] });
}
