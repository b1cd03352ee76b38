import { mockServices } from '@backstage/backend-test-utils';
import type { JsonValue } from '@backstage/types';
import { readMaturityConfig } from './readMaturityConfig';
import { unknownKeys } from './unknownKeys';

const configOf = (mlopsMaturity?: JsonValue) =>
  mockServices.rootConfig({
    data: mlopsMaturity === undefined ? {} : { mlopsMaturity },
  });

const read = (mlopsMaturity?: JsonValue) =>
  readMaturityConfig(configOf(mlopsMaturity));

/** Mistakes as `key mistake`, the key without the part that all share. */
const mistakesIn = (mlopsMaturity: JsonValue) =>
  read(mlopsMaturity).problems?.map(
    ({ key, mistake }) => `${key.replace('mlopsMaturity.', '')} ${mistake}`,
  );

const schedule = (
  frequency: JsonValue,
  timeout: JsonValue = { minutes: 1 },
) => ({
  sync: { schedule: { frequency, timeout } },
});

describe('readMaturityConfig', () => {
  it.each([undefined, {}, null, { freshness: null, entityFilter: null }])(
    'has a default for everything (%j)',
    mlopsMaturity => {
      expect(read(mlopsMaturity).value).toMatchObject({
        freshness: {},
        evidenceTimeoutMs: 5_000,
        maxAgeMs: undefined,
        schedule: { frequency: { minutes: 5 }, timeout: { minutes: 10 } },
      });
    },
  );

  it('reads what is configured', () => {
    const { value } = read({
      entityFilter: { 'spec.type': 'model' },
      // As it comes from the environment.
      freshness: { freshDays: '30', recurringStatementDays: 14 },
      evidence: { timeout: '2s' },
      retention: { maxAge: { days: 10 } },
      ...schedule({ hours: 1 }),
    });
    expect(value).toMatchObject({
      freshness: { freshDays: 30, recurringStatementDays: 14 },
      evidenceTimeoutMs: 2_000,
      maxAgeMs: 864_000_000,
      schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
    });
  });

  it.each<JsonValue>([
    { kind: 'component', 'spec.type': { $in: ['model', 'feature-store'] } },
    { $any: [{ kind: 'component' }, { $not: { 'spec.lifecycle': 'old' } }] },
    { 'metadata.annotations.a/b': { $exists: true } },
    { 'metadata.name': { $hasPrefix: 'ml-' }, 'metadata.tags': 1 },
    { 'metadata.tags': { $contains: 'ml' } },
    { relations: { $contains: { type: 'ownedBy' } } },
    {
      relations: {
        $contains: { type: 'ownedBy', targetRef: { $in: ['group:a/b'] } },
      },
    },
  ])('takes the filter %j', entityFilter => {
    expect(read({ entityFilter }).problems).toBeUndefined();
  });

  it.each<[JsonValue, string]>([
    ['component', 'entityFilter filter'],
    [5, 'entityFilter filter'],
    // What would put the whole catalog in scope, mostly unmeant.
    [{}, 'entityFilter filter'],
    [{ kind: null }, 'entityFilter filter'],
    [{ $any: [{ kind: 'api' }, {}] }, 'entityFilter.$any[1] filter'],
    [{ $all: [] }, 'entityFilter.$all filterList'],
    [true, 'entityFilter filter'],
    [['component'], 'entityFilter filter'],
    [{ filter: { kind: 'component' } }, 'entityFilter.filter filterValue'],
    [{ kind: ['component'] }, 'entityFilter.kind filterValue'],
    [{ kind: { $in: 'component' } }, 'entityFilter.kind filterValue'],
    [{ kind: { in: ['component'] } }, 'entityFilter.kind filterValue'],
    [{ kind: { $exists: 'yes' } }, 'entityFilter.kind filterValue'],
    [{ kind: { $in: ['a'], $exists: true } }, 'entityFilter.kind filterValue'],
    [
      { kind: 'component', $any: [{ 'spec.type': 'model' }] },
      'entityFilter filterOperator',
    ],
    [{ $all: [], $not: {} }, 'entityFilter filterOperator'],
    [{ $or: [] }, 'entityFilter filterOperator'],
    [{ $all: { kind: 'component' } }, 'entityFilter.$all filterList'],
    [{ $all: ['component'] }, 'entityFilter.$all[0] filter'],
    [
      { $not: { $any: [{ kind: 'api' }, 7] } },
      'entityFilter.$not.$any[1] filter',
    ],
    [
      { 'metadata.tags': { $contains: { name: 'ml' } } },
      'entityFilter.metadata.tags filterContains',
    ],
    [
      { relations: { $contains: { targetRef: 'group:a/b' } } },
      'entityFilter.relations filterContains',
    ],
  ])('refuses the filter %j', (entityFilter, mistake) => {
    expect(mistakesIn({ entityFilter })).toEqual([mistake]);
  });

  it.each<[JsonValue, string]>([
    ['on', 'mlopsMaturity section'],
    [true, 'mlopsMaturity section'],
    [[], 'mlopsMaturity section'],
    [{ freshness: 90 }, 'freshness section'],
    [{ sync: 'often' }, 'sync section'],
    [{ evidence: [] }, 'evidence section'],
    [{ retention: '2y' }, 'retention section'],
    [{ freshness: { freshDays: -1 } }, 'freshness.freshDays days'],
    [{ freshness: { freshDays: 366_001 } }, 'freshness.freshDays days'],
    [
      { freshness: { otherStatementDays: '1e15' } },
      'freshness.otherStatementDays days',
    ],
    [{ freshness: { freshDays: '' } }, 'freshness.freshDays days'],
    [{ freshness: { staleDays: 200.5 } }, 'freshness.staleDays days'],
    [{ freshness: { staleDays: [7] } }, 'freshness.staleDays days'],
    [
      { freshness: { otherStatementDays: 'soon' } },
      'freshness.otherStatementDays days',
    ],
    [{ freshness: { freshDays: 365 } }, 'freshness.staleDays staleBeforeFresh'],
    [{ evidence: { timeout: { seconds: 0 } } }, 'evidence.timeout timeout'],
    [{ evidence: { timeout: { minutes: 2 } } }, 'evidence.timeout timeout'],
    [{ evidence: { timeout: { second: 2 } } }, 'evidence.timeout timeout'],
    [{ evidence: { timeout: 5 } }, 'evidence.timeout timeout'],
    [{ retention: { maxAge: { days: 0 } } }, 'retention.maxAge maxAge'],
    [{ retention: { maxAge: { years: -2 } } }, 'retention.maxAge maxAge'],
    [{ retention: { maxAge: { years: 1e9 } } }, 'retention.maxAge maxAge'],
    [{ retention: { maxAge: 'two years' } }, 'retention.maxAge maxAge'],
    [{ sync: { schedule: '5m' } }, 'sync.schedule schedule'],
    [{ sync: { schedule: {} } }, 'sync.schedule schedule'],
    [schedule('often'), 'sync.schedule schedule'],
    [schedule({ minutes: 0 }), 'sync.schedule schedule'],
    [schedule({ minutes: -5 }), 'sync.schedule schedule'],
    [schedule({ cron: 'every day' }), 'sync.schedule schedule'],
    [schedule({ cron: '0 0 30 2 *' }), 'sync.schedule schedule'],
    [schedule({ minutes: 5 }, { days: 100 }), 'sync.schedule schedule'],
    [schedule({ minutes: 5 }, { seconds: 0 }), 'sync.schedule schedule'],
  ])('refuses %j', (mlopsMaturity, mistake) => {
    expect(mistakesIn(mlopsMaturity)).toEqual([mistake]);
  });

  it.each<JsonValue>(['*/5 * * * *', '0 3 * * 1', '@daily'])(
    'takes the cron expression %j',
    cron => {
      expect(read(schedule({ cron })).problems).toBeUndefined();
    },
  );

  it('names all mistakes at once', () => {
    expect(
      mistakesIn({
        entityFilter: 'component',
        freshness: { freshDays: -1, staleDays: 'old' },
        evidence: { timeout: 'soon' },
        retention: { maxAge: 'old' },
        ...schedule('often'),
      }),
    ).toEqual([
      'entityFilter filter',
      'freshness.freshDays days',
      'freshness.staleDays days',
      'sync.schedule schedule',
      'evidence.timeout timeout',
      'retention.maxAge maxAge',
    ]);
  });

  it.each<[JsonValue, string]>([
    ['MLflow', 'mlopsMaturity.tools'],
    [[{ level: 9, name: 'x', purpose: 'y' }], 'mlopsMaturity.tools[0].level'],
    [[{ level: 1, name: 'x' }], 'mlopsMaturity.tools[0].purpose'],
    [{ level: 1 }, 'mlopsMaturity.tools'],
  ])('runs with wrong tools, and warns: %j', (tools, key) => {
    const { value, warnings } = read({ tools });
    expect(value).toBeDefined();
    expect(warnings).toEqual([{ key, mistake: 'tools' }]);
  });
});

describe('unknownKeys', () => {
  it('says which key it may have been', () => {
    expect(
      unknownKeys(
        configOf({
          entityfilter: {},
          freshness: { freshdays: 3, staleDays: 200 },
          sync: { shedule: {} },
          entityFilter: { anything: 'goes' },
        }),
      ),
    ).toEqual([
      'mlopsMaturity.entityfilter is unknown and means nothing. Is it mlopsMaturity.entityFilter?',
      'mlopsMaturity.freshness.freshdays is unknown and means nothing. Is it mlopsMaturity.freshness.freshDays?',
      'mlopsMaturity.sync.shedule is unknown and means nothing. Is it mlopsMaturity.sync.schedule?',
    ]);
  });

  it.each<JsonValue | undefined>([undefined, 'on', [], {}])(
    'finds none in %j',
    mlopsMaturity => {
      expect(unknownKeys(configOf(mlopsMaturity))).toEqual([]);
    },
  );
});
