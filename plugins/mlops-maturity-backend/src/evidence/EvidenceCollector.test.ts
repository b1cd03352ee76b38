import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import type {
  EvidenceProvider,
  ProvidedFinding,
} from 'backstage-plugin-mlops-maturity-node';
import { EvidenceCollector } from './EvidenceCollector';

const NOW = new Date('2026-03-01T12:00:00Z');
const ADA = mockCredentials.user('user:default/ada');

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'defects', etag: 'first' },
};

const finding: ProvidedFinding = {
  statementId: 'documentation.technical.api',
  verdict: 'supports',
  summary: 'Described.',
  observedAt: '2026-03-01T11:00:00.000Z',
};

const honest = provider('honest', async () => [finding]);

function provider(
  id: string,
  find: (
    ...asked: Parameters<EvidenceProvider['find']>
  ) => ReturnType<EvidenceProvider['find']>,
): EvidenceProvider {
  return { id, title: `The ${id} one`, find };
}

/** A provider whose code is not held to its type. */
function liar(...answer: unknown[]): EvidenceProvider {
  return provider('liar', async () => JSON.parse(JSON.stringify(answer)));
}

function collectorOf(providers: EvidenceProvider[], timeoutMs = 10_000) {
  const logger = mockServices.logger.mock();
  const collector = EvidenceCollector.create({
    providers,
    model: maturityModel,
    timeoutMs,
    logger,
    now: async () => NOW,
  });
  return { collector, logger };
}

describe('EvidenceCollector', () => {
  it('keeps apart who found what', async () => {
    const { collector, logger } = collectorOf([
      honest,
      provider('other', async () => [
        { ...finding, verdict: 'inconclusive', url: 'https://example.com/a' },
      ]),
    ]);
    await expect(collector.collect(entity, ADA)).resolves.toEqual({
      findings: [
        { ...finding, provider: 'honest' },
        {
          ...finding,
          verdict: 'inconclusive',
          url: 'https://example.com/a',
          provider: 'other',
        },
      ],
      providers: [
        { id: 'honest', title: 'The honest one', outcome: 'succeeded' },
        { id: 'other', title: 'The other one', outcome: 'succeeded' },
      ],
    });
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it.each<[string, EvidenceProvider['find']]>([
    ['rejects', async () => Promise.reject(new Error('registry is down'))],
    [
      'throws at once',
      () => {
        throw new Error('registry is down');
      },
    ],
  ])('goes on without a provider that %s', async (_, find) => {
    const { collector, logger } = collectorOf([
      provider('broken', find),
      honest,
    ]);
    const { findings, providers } = await collector.collect(entity, ADA);
    expect(findings).toEqual([{ ...finding, provider: 'honest' }]);
    expect(providers.map(({ outcome }) => outcome)).toEqual([
      'failed',
      'succeeded',
    ]);
    expect(logger.warn).toHaveBeenCalledWith(
      'Evidence provider broken, asked about component:default/defects, failed: Error: registry is down',
    );
  });

  it('goes on without a provider that hangs, and tells it to stop', async () => {
    let wasStopped = false;
    const { collector } = collectorOf(
      [
        provider('hanging', async (_entity, { signal }) => {
          signal.addEventListener('abort', () => {
            wasStopped = true;
          });
          return new Promise(() => {});
        }),
        honest,
      ],
      20,
    );
    const { findings, providers } = await collector.collect(entity, ADA);
    expect(findings).toEqual([{ ...finding, provider: 'honest' }]);
    expect(providers[0]).toMatchObject({ id: 'hanging', outcome: 'timed-out' });
    expect(wasStopped).toBe(true);
  });

  it.each<[string, object | string | null]>([
    ['an unknown statement', { ...finding, statementId: 'made.up' }],
    ['a statement of another kind', { ...finding, statementId: 7 }],
    ['a made-up verdict', { ...finding, verdict: 'proves' }],
    ['no summary', { ...finding, summary: ' \u200b ' }],
    ['a summary that is too long', { ...finding, summary: 'x'.repeat(501) }],
    ['a time without zone', { ...finding, observedAt: '2026-03-01T11:00:00' }],
    ['a time to come', { ...finding, observedAt: '2026-03-01T12:02:00Z' }],
    ['a text', 'documentation.technical.api'],
    ['nothing', null],
  ])('leaves out %s, and keeps the rest', async (_, lie) => {
    const { collector, logger } = collectorOf([
      liar(lie, {
        ...finding,
        statementId: 'documentation.project.risk-evaluation',
      }),
    ]);
    const { findings, providers } = await collector.collect(entity, ADA);
    expect(findings.map(({ statementId }) => statementId)).toEqual([
      'documentation.project.risk-evaluation',
    ]);
    expect(providers[0].outcome).toBe('succeeded');
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['/docs/default/component/defects#risks'],
    ['https://example.com/runs?id=1'],
  ])('keeps the link %s', async url => {
    const { collector, logger } = collectorOf([liar({ ...finding, url })]);
    const { findings } = await collector.collect(entity, ADA);
    expect(findings).toEqual([{ ...finding, url, provider: 'liar' }]);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it.each([
    // eslint-disable-next-line no-script-url
    ['javascript:alert(1)'],
    ['data:text/html,<b>x</b>'],
    ['https://a:b@example.com'],
    ['//evil.example/docs'],
    ['/\\evil.example'],
    ['docs/defects'],
    [`https://example.com/${'x'.repeat(2_000)}`],
  ])('keeps the text without the link %s, and says so', async url => {
    const { collector, logger } = collectorOf([liar({ ...finding, url })]);
    const { findings } = await collector.collect(entity, ADA);
    expect(findings).toEqual([{ ...finding, provider: 'liar' }]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('link unsafe or too long, shown without it'),
    );
  });

  it('takes one finding about a statement, and no endless list', async () => {
    const { collector } = collectorOf([
      liar(...Array.from({ length: 5_000 }, () => finding)),
    ]);
    const { findings } = await collector.collect(entity, ADA);
    expect(findings).toHaveLength(1);
  });

  it('takes an answer that is no list for a failure', async () => {
    const { collector } = collectorOf([
      provider('liar', async () => JSON.parse('{"length": 3}')),
    ]);
    const { findings, providers } = await collector.collect(entity, ADA);
    expect(findings).toEqual([]);
    expect(providers[0].outcome).toBe('failed');
  });

  it('lets no provider change what the next one sees', async () => {
    const seen: string[] = [];
    const look = async (asked: Entity) => {
      seen.push(asked.metadata.name);
      asked.metadata.name = 'changed';
      return [];
    };
    const { collector } = collectorOf([
      provider('first', look),
      provider('second', look),
    ]);
    await collector.collect(entity, ADA);
    expect(seen).toEqual(['defects', 'defects']);
    expect(entity.metadata.name).toBe('defects');
  });

  it('remembers for each caller and each state of the entity', async () => {
    const asked = jest.fn(async () => [finding]);
    const { collector } = collectorOf([provider('counted', asked)]);
    await Promise.all([
      collector.collect(entity, ADA),
      collector.collect(entity, ADA),
    ]);
    await collector.collect(entity, ADA);
    expect(asked).toHaveBeenCalledTimes(1);

    await collector.collect(entity, mockCredentials.user('user:default/bob'));
    expect(asked).toHaveBeenCalledTimes(2);
    await collector.collect(
      { ...entity, metadata: { ...entity.metadata, etag: 'second' } },
      ADA,
    );
    expect(asked).toHaveBeenCalledTimes(3);
  });
});
