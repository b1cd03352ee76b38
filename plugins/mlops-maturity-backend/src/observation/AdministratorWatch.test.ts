import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthenticationError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { AdministratorWatch } from './AdministratorWatch';

const { ALLOW, DENY } = AuthorizeResult;

/** Who is asked about: a user, or nobody in particular. */
type Policy = (user: string | undefined) => typeof ALLOW | typeof DENY;

function watchWith(policy: Policy) {
  const auth = mockServices.auth();
  const logger = mockServices.logger.mock();
  const userOf = (credentials: BackstageCredentials) =>
    auth.isPrincipal(credentials, 'user')
      ? credentials.principal.userEntityRef
      : undefined;
  const watch = AdministratorWatch.create({
    auth,
    permissions: mockServices.permissions.mock({
      authorize: async (requests, options) =>
        requests.map(() => ({
          result: policy(
            options && 'credentials' in options
              ? userOf(options.credentials)
              : undefined,
          ),
        })),
    }),
    logger,
    pausesMs: [0, 0],
  });
  return {
    logger,
    atStart: () => watch.askAtStart(new AbortController().signal),
    comes: (name: string) =>
      watch.notice(mockCredentials.user(`user:development/${name}`)),
    calls: () => watch.notice(mockCredentials.service()),
  };
}

describe('AdministratorWatch', () => {
  it('warns at the start where everybody may administer', async () => {
    const { atStart, comes, logger } = watchWith(() => ALLOW);
    await atStart();
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^Everybody may administer .*docs\/install\.md/),
    );
    await comes('guest');
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('says nothing where a policy forbids it', async () => {
    const { atStart, comes, logger } = watchWith(() => DENY);
    await atStart();
    await comes('guest');
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('asks again while there is no answer', async () => {
    let attempts = 0;
    const { atStart, logger } = watchWith(() => {
      attempts += 1;
      if (attempts < 3) {
        throw new Error('not up yet');
      }
      return ALLOW;
    });
    await atStart();
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('gives up quietly', async () => {
    const { atStart, logger } = watchWith(() => {
      throw new Error('not there');
    });
    await atStart();
    expect(logger.warn).not.toHaveBeenCalled();
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('warns of a guest who may administer, where nobody is not asked about', async () => {
    const { atStart, comes, logger } = watchWith(user => {
      if (!user) {
        // As a permission backend answers with Backstage's default settings.
        throw new AuthenticationError('Missing credentials');
      }
      return ALLOW;
    });
    await atStart();
    expect(logger.warn).not.toHaveBeenCalled();
    await comes('guest');
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^user:development\/guest may administer/),
    );
  });

  it('warns of many who all may, and not of a few', async () => {
    const { comes, calls, logger } = watchWith(() => ALLOW);
    for (const name of ['ada', 'ada', 'viktor', 'tomas', 'priya']) {
      await comes(name);
      await calls();
    }
    expect(logger.warn).not.toHaveBeenCalled();
    await comes('lena');
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('is over with the first one who may not', async () => {
    const { comes, logger } = watchWith(user =>
      user?.endsWith('lena') ? DENY : ALLOW,
    );
    for (const name of ['ada', 'lena', 'viktor', 'tomas', 'priya', 'guest']) {
      await comes(name);
    }
    expect(logger.warn).not.toHaveBeenCalled();
  });
});
