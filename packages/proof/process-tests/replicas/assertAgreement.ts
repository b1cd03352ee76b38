import assert from 'node:assert/strict';
import type { BackendProcess } from '../../support/BackendProcess';

const REPORTS = [
  'summary',
  'levels?groupBy=owner',
  'levels?groupBy=tag',
  'heatmap?groupBy=system',
  'heatmap?groupBy=owner',
  'facets',
  'exclusions',
  'components?sort=level&order=desc',
];

/**
 * Reports count staleness as of the last full five minutes, so two requests on
 * either side of one may differ; three that follow each other cannot all.
 */
const ATTEMPTS = 2;

/**
 * Asks all backends for all reports: numbers and ETags have to be the same,
 * and what one has sent is "not changed" for the next.
 *
 * @returns how many reports were compared
 */
export async function assertAgreement(
  backends: BackendProcess[],
  token: string,
): Promise<number> {
  for (const report of REPORTS) {
    for (let attempt = 1; ; attempt += 1) {
      const answers = await Promise.all(
        backends.map(backend => read(backend, report, token)),
      );
      const [first, ...others] = answers;
      assert.equal(first.status, 200, report);
      assert.ok(first.etag, `${report}: ETag`);
      try {
        for (const other of others) {
          assert.deepEqual(other, first, report);
        }
        for (const backend of backends) {
          const again = await read(backend, report, token, first.etag);
          assert.equal(again.status, 304, `${report}: with a known ETag`);
        }
        break;
      } catch (error) {
        if (attempt >= ATTEMPTS) {
          throw error;
        }
      }
    }
  }
  return REPORTS.length;
}

async function read(
  { baseUrl }: BackendProcess,
  report: string,
  token: string,
  etag?: string,
) {
  const response = await fetch(
    `${baseUrl}/api/mlops-maturity/reports/${report}`,
    {
      headers: {
        authorization: `Bearer ${token}`,
        // As a browser asks that has a copy; fetch alone would say "no-cache",
        // which wants the whole report.
        ...(etag && { 'if-none-match': etag, 'cache-control': 'max-age=0' }),
      },
    },
  );
  const text = await response.text();
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? undefined,
    body: text && withoutSyncTime(JSON.parse(text)),
  };
}

/** When the catalog was read moves on between two requests. */
function withoutSyncTime({
  catalogSyncedAt: _time,
  ...rest
}: Record<string, unknown>) {
  return rest;
}
