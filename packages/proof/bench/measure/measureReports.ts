import {
  maturityModel,
  statementsOf,
} from 'backstage-plugin-mlops-maturity-common';
import { aggregateRecords } from '../client/aggregateRecords';
import type { BenchClient } from '../client/BenchClient';
import { inTurns } from './inTurns';
import { EXPORT_PATH, openPage, PAGE_PATHS } from './pageRequests';
import type { Sample } from './Sample';

/** How a report was answered. */
export interface MeasuredReport {
  name: string;
  sample: Sample;
  sentBytes: number;
  plainBytes: number;
  /** Median to that of the bare read of the same rows. */
  toScan: number;
}

/** What was measured of the reports. */
export interface ReportFigures {
  scan: Sample;
  submissionsScan: Sample;
  reports: MeasuredReport[];
  /** Everything that the page asks for at once, counted again. */
  page: Sample;
  /** The same with everything read from the database before. */
  firstPage: Sample;
  /** The heatmap of changes since a day that nobody has asked about yet. */
  firstChange: Sample;
  remembered: Sample;
  notModified: Sample;
  records: { sample: Sample; sentBytes: number; plainBytes: number };
  asOf: Sample;
  /** The whole list as CSV, and the same columns as they are stored. */
  exported: { sample: Sample; sentBytes: number };
  transferred: { sample: Sample; sentBytes: number };
}

/** On a machine that is busy with other things, fewer rounds have to do. */
const BUDGET_MS = 60_000;
const SHORT_BUDGET_MS = 15_000;
const LISTS_BUDGET_MS = 30_000;

/** How long ago that is which is compared with. */
const CHANGE_DAYS = 180;

const STATEMENT_COUNT = statementsOf(maturityModel).length;

/** Reports that read submissions instead of components. */
const OVER_TIME = ['trend', 'trend of the same components'];

/**
 * Measures every report, counted again each time after the change of a
 * component, in turns with the bare reads.
 *
 * @param options.division - a group with up to 100 teams below it
 * @param options.entityRef - the component that changes
 */
export async function measureReports(
  client: BenchClient,
  options: {
    division: string;
    entityRef: string;
    rounds: number;
    slowRounds: number;
  },
): Promise<ReportFigures> {
  const { division, entityRef, rounds, slowRounds } = options;
  const subtree = new URLSearchParams({
    owner: division,
    lifecycle: 'production',
  });
  const paths: Record<string, string> = {
    heatmap: PAGE_PATHS.heatmap,
    'heatmap of a subtree': `/reports/heatmap?groupBy=owner&${subtree}`,
    'heatmap, 500 columns': '/reports/heatmap?groupBy=owner&limit=500',
    levels: PAGE_PATHS.levels,
    'levels by domain': '/reports/levels?groupBy=domain',
    summary: PAGE_PATHS.summary,
    facets: PAGE_PATHS.facets,
    components: '/reports/components',
    trend: '/reports/trend',
    'trend of the same components': '/reports/trend?sameComponents=true',
    statements: '/reports/statements',
    'heatmap, change': changeSince(CHANGE_DAYS),
    'heatmap, gap to target': '/reports/heatmap?groupBy=owner&mode=gap',
  };
  const change = (changed: string[] | 'everything') =>
    client.ask('/bench/change', { method: 'POST', body: { changed } });
  const changeOne = () => change([entityRef]);
  const parsed = async (path: string) => {
    const answer = await client.ask(path);
    JSON.parse(answer.body);
    return answer;
  };
  const sampleOf = await inTurns<string>(
    {
      scan: { run: () => parsed('/bench/scan') },
      submissionsScan: { run: () => parsed('/bench/scan-submissions') },
      page: { before: changeOne, run: () => openPage(client) },
      ...Object.fromEntries(
        Object.entries(paths).map(([name, path]) => [
          `report ${name}`,
          { before: changeOne, run: () => parsed(path) },
        ]),
      ),
    },
    rounds,
    BUDGET_MS,
  );

  const { headers } = await client.ask(PAGE_PATHS.heatmap);
  const kept = await inTurns(
    {
      remembered: { run: () => parsed(PAGE_PATHS.heatmap) },
      notModified: {
        run: async () => {
          const { status } = await client.ask(PAGE_PATHS.heatmap, {
            headers: { 'if-none-match': headers.etag ?? '' },
          });
          if (status !== 304) {
            throw new Error(`Expected 304 for an unchanged report: ${status}`);
          }
        },
      },
    },
    // Long enough for what a database tidies up meanwhile not to decide.
    rounds * 40,
    SHORT_BUDGET_MS,
  );
  let firstDays = CHANGE_DAYS;
  const slow = await inTurns(
    {
      records: {
        run: async () => {
          const { body } = await client.ask('/bench/records');
          aggregateRecords(JSON.parse(body), STATEMENT_COUNT);
        },
      },
      asOf: { run: () => parsed('/bench/as-of') },
      // As in a process that has just started.
      firstPage: {
        before: () => change('everything'),
        run: () => openPage(client),
      },
      firstChange: {
        run: () => {
          firstDays += 1;
          return parsed(changeSince(firstDays));
        },
      },
    },
    slowRounds,
    SHORT_BUDGET_MS,
  );
  const allRecords = await client.ask('/bench/records');
  const whole = (path: string) => () => client.fetch(path);
  const lists = await inTurns(
    {
      transferred: { run: whole('/bench/columns') },
      exported: { before: changeOne, run: whole(EXPORT_PATH) },
    },
    slowRounds,
    LISTS_BUDGET_MS,
  );
  const bytesOf = async (path: string) =>
    (await client.fetch(path)).sent.length;

  const reports: MeasuredReport[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const sample = sampleOf(`report ${name}`);
    const { sentBytes, plainBytes } = await client.ask(path);
    const scan = sampleOf(
      OVER_TIME.includes(name) ? 'submissionsScan' : 'scan',
    );
    reports.push({
      name,
      sample,
      sentBytes,
      plainBytes,
      toScan: sample.median / scan.median,
    });
  }
  return {
    scan: sampleOf('scan'),
    submissionsScan: sampleOf('submissionsScan'),
    reports,
    page: sampleOf('page'),
    remembered: kept('remembered'),
    notModified: kept('notModified'),
    records: {
      sample: slow('records'),
      sentBytes: allRecords.sentBytes,
      plainBytes: allRecords.plainBytes,
    },
    asOf: slow('asOf'),
    firstPage: slow('firstPage'),
    firstChange: slow('firstChange'),
    exported: {
      sample: lists('exported'),
      sentBytes: await bytesOf(EXPORT_PATH),
    },
    transferred: {
      sample: lists('transferred'),
      sentBytes: await bytesOf('/bench/columns'),
    },
  };
}

/** A day as the reports take it. */
function changeSince(days: number): string {
  return `/reports/heatmap?groupBy=owner&mode=change&since=${daysAgo(days)}`;
}

function daysAgo(count: number): string {
  return new Date(Date.now() - count * 24 * 60 * 60 * 1000)
    .toISOString()
    .slice(0, 'yyyy-mm-dd'.length);
}
