import { entities } from '../../__testUtils__/entities';
import {
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe('metrics', () => {
  let plugin: RunningPlugin;
  let mayReadCatalog = true;

  beforeEach(async () => {
    mayReadCatalog = true;
    plugin = await startPlugin({
      knex: await databases.init('SQLITE_3'),
      entities,
      mayReadInCatalog: () => {
        if (!mayReadCatalog) {
          throw new Error('catalog is down');
        }
        return true;
      },
    });
  });

  const measured = (metric: string) =>
    plugin.measured
      .filter(each => each.metric === metric)
      .map(({ attributes }) => attributes);

  it('count requests by route and status', async () => {
    const requests = [
      ['get', '/model'],
      ['get', '/assessments/component/default/defects'],
      ['get', '/assessments/component/default/nothing'],
      ['get', '/reports/levels?limit=0'],
      ['post', '/elsewhere/component/default/defects'],
    ] as const;
    for (const [method, path] of requests) {
      await plugin.send(method, path);
    }
    const assessment = '/assessments/{kind}/{namespace}/{name}';
    expect(measured('mlops_maturity.requests')).toEqual([
      { method: 'GET', route: '/model', status: 200 },
      { method: 'GET', route: assessment, status: 200 },
      { method: 'GET', route: assessment, status: 404 },
      { method: 'GET', route: '/reports/levels', status: 400 },
      { method: 'other', route: 'other', status: 404 },
    ]);
  });

  it('count HEAD as the GET that it stands for', async () => {
    await plugin.send('head', '/reports/summary');
    await plugin.send('head', '/reports/levels?limit=0');
    expect(measured('mlops_maturity.requests')).toEqual([
      { method: 'GET', route: '/reports/summary', status: 200 },
      { method: 'GET', route: '/reports/levels', status: 400 },
    ]);
    expect(
      plugin.audit.map(({ eventId, outcome }) => `${eventId} ${outcome}`),
    ).toEqual(['report-read success', 'report-read InputError']);
  });

  it('tell reports that were remembered from those that were counted', async () => {
    await plugin.send('get', '/reports/summary');
    await plugin.send('get', '/reports/summary');
    expect(measured('mlops_maturity.report.reads')).toEqual([
      { report: 'summary', cache: 'miss' },
      { report: 'summary', cache: 'hit' },
    ]);
    expect(measured('mlops_maturity.report.duration')).toEqual([
      { report: 'summary' },
    ]);
  });

  it('follow the reads of the catalog', async () => {
    mayReadCatalog = false;
    await expect(plugin.sync()).rejects.toThrow('catalog is down');
    expect(measured('mlops_maturity.sync.duration')).toEqual([
      { outcome: 'succeeded' },
      { outcome: 'failed' },
    ]);
    expect(measured('mlops_maturity.sync.failures')).toHaveLength(1);
    expect(plugin.measured).toContainEqual({
      metric: 'mlops_maturity.sync.components',
      value: 5,
      attributes: undefined,
    });
  });
});
