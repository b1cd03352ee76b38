import { mockServices } from '@backstage/backend-test-utils';
import { startPlugin } from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const WRONG = {
  entityFilter: { filter: { kind: 'component' } },
  freshness: { freshDays: 365 },
  tools: 'MLflow',
};

describe('a wrong configuration', () => {
  const logger = mockServices.logger.mock();

  beforeEach(() => {
    jest.clearAllMocks();
  });

  it('lets the plugin start, and answer everything with what to mend', async () => {
    const plugin = await startPlugin({
      knex: await databases.init('SQLITE_3'),
      config: { mlopsMaturity: WRONG },
      logger,
    });
    for (const path of [
      '/model',
      '/health',
      '/reports/summary',
      '/assessments/component/default/defects',
    ]) {
      const { status, body, headers } = await plugin.send('get', path);
      expect(status).toBe(503);
      expect(headers['cache-control']).toBe('no-store');
      expect(body.error.name).toBe('ServiceUnavailableError');
      expect(body.error.message).toContain(
        'mlopsMaturity.entityFilter.filter: must be a text, a number',
      );
      expect(body.problems).toEqual([
        expect.objectContaining({ mistake: 'filterValue' }),
        {
          key: 'mlopsMaturity.freshness.staleDays',
          mistake: 'staleBeforeFresh',
          limit: 365,
          message:
            'mlopsMaturity.freshness.staleDays: must not be less than freshDays, which is 365; answers are fresh first and stale later',
        },
        expect.objectContaining({ key: 'mlopsMaturity.tools' }),
      ]);
    }
    expect(plugin.tasks).toEqual([]);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringMatching(
        /entityFilter\.filter: .*mlopsMaturity\.freshness\.staleDays: /,
      ),
    );
  });

  it('is told to nobody who is not signed in', async () => {
    const plugin = await startPlugin({
      knex: await databases.init('SQLITE_3'),
      config: { mlopsMaturity: WRONG },
      logger,
    });
    const { status, text } = await plugin.send('get', '/model', {
      as: 'nobody',
    });
    expect(status).toBe(401);
    expect(text).not.toContain('entityFilter');
  });

  it('of what only the frontend uses stops nothing', async () => {
    const plugin = await startPlugin({
      knex: await databases.init('SQLITE_3'),
      config: { mlopsMaturity: { tools: 'MLflow', entityFiter: {} } },
      logger,
    });
    const { status } = await plugin.send('get', '/model');
    expect(status).toBe(200);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('mlopsMaturity.tools: must be a list'),
    );
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('Is it mlopsMaturity.entityFilter?'),
    );
  });
});
