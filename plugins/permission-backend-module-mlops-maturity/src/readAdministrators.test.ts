import { mockServices } from '@backstage/backend-test-utils';
import type { JsonValue } from '@backstage/types';
import { readAdministrators } from './readAdministrators';

function read(administrators?: JsonValue) {
  const logger = mockServices.logger.mock();
  const config = mockServices.rootConfig({
    data: {
      permission: { mlopsMaturity: administrators && { administrators } },
    },
  });
  return { read: readAdministrators(config, logger), logger };
}

describe('readAdministrators', () => {
  it('reads users and groups as the catalog writes them', () => {
    const { read: administrators, logger } = read([
      'group:default/ML-Platform',
      'User:ada',
    ]);
    expect(administrators).toEqual([
      'group:default/ml-platform',
      'user:default/ada',
    ]);
    expect(logger.info).not.toHaveBeenCalled();
  });

  it('says that nobody administers if nobody is named', () => {
    const { read: administrators, logger } = read();
    expect(administrators).toEqual([]);
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringMatching(/^Nobody may administer/),
    );
  });

  it.each(['ml-platform', 'component:default/fraud', 'group:'])(
    'leaves out %s, and says so',
    entry => {
      const { read: administrators, logger } = read([entry, 'user:ada']);
      expect(administrators).toEqual(['user:default/ada']);
      expect(logger.error).toHaveBeenCalledWith(
        expect.stringContaining(`${entry} is left out`),
      );
    },
  );

  it('makes nobody an administrator where there is no list', () => {
    const { read: administrators, logger } = read('group:default/ml-platform');
    expect(administrators).toEqual([]);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/is left out: .*administrators/),
    );
  });
});
