import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { AuthenticationError } from '@backstage/errors';
import { z } from 'zod';

const principalSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('user'), userEntityRef: z.string() }),
  z.object({ type: z.literal('service'), subject: z.string() }),
]);

/**
 * Who acts: the entity ref of a user, or the subject of a service.
 *
 * @throws AuthenticationError if nobody has signed in
 */
export function actorOf({ principal }: BackstageCredentials): string {
  const parsed = principalSchema.safeParse(principal);
  if (!parsed.success) {
    throw new AuthenticationError('Sign in to use the maturity assessments');
  }
  return parsed.data.type === 'user'
    ? parsed.data.userEntityRef
    : parsed.data.subject;
}
