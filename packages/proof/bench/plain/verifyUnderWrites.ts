import type { HeatmapReport } from 'backstage-plugin-mlops-maturity-common';
import assert from 'node:assert/strict';
import type { SeededRandom } from '../../support/seededRandom';
import type { BenchClient } from '../client/BenchClient';
import type { BenchComponent } from '../data/benchOrganisation';
import { Editor } from '../measure/Editor';
import { addCounts, noCounts, wrongInHeatmap, type Counts } from './Counts';
import type { PlainReports } from './PlainReports';
import type { Verified } from './verifyReports';

const READERS = 6;
const PATH = '/reports/heatmap?groupBy=owner&limit=2000';

interface SeenReport {
  report: HeatmapReport;
  /** How many submissions had been answered when it was asked for. */
  from: number;
  /** How many had been sent when it came. */
  to: number;
}

/**
 * Submits one component after the other while the heatmap is read, and then
 * holds every heatmap that was read to the state of the organisation between
 * two submissions: one of those that the read may have seen, all of it.
 */
export async function verifyUnderWrites(
  client: BenchClient,
  options: {
    plain: PlainReports;
    all: BenchComponent[];
    written: BenchComponent[];
    random: SeededRandom;
  },
): Promise<Verified> {
  const { plain, all, written, random } = options;
  const before = ownersAndTotal(all, plain);
  const changes: Array<{ keys: string[]; difference: Counts }> = [];
  const seen: SeenReport[] = [];
  let sent = 0;
  let answered = 0;
  let isDone = false;

  const reading = Array.from({ length: READERS }, async () => {
    while (!isDone) {
      const from = answered;
      const { body } = await client.ask(PATH);
      const to = sent;
      seen.push({ report: JSON.parse(body), from, to });
    }
  });
  const write = async (each: BenchComponent) => {
    const editor = new Editor({
      client,
      random,
      entityRef: each.component.entityRef,
    });
    await editor.open();
    await editor.save(12);
    const difference = noCounts();
    addCounts(difference, plain.countsOf(each), -1);
    sent += 1;
    const { submission } = await editor.submit();
    answered += 1;
    assert(submission, 'a submission is answered with what was submitted');
    addCounts(difference, plain.submit(each, submission.document));
    changes.push({
      keys: ['total', ...plain.keysOf(each, 'owner')],
      difference,
    });
  };
  try {
    for (const each of written) {
      await write(each);
    }
  } finally {
    isDone = true;
    await Promise.all(reading);
  }

  return {
    reports: seen.length,
    wrong: seen
      .map(each => leastWrong(each, before, changes))
      .reduce((sum, wrong) => sum + wrong, 0),
  };
}

/** The organisation by owner, and as a whole under `total`. */
function ownersAndTotal(
  all: BenchComponent[],
  plain: PlainReports,
): Map<string, Counts> {
  const byKey = new Map<string, Counts>();
  for (const each of all) {
    for (const key of ['total', ...plain.keysOf(each, 'owner')]) {
      const sum = byKey.get(key) ?? noCounts();
      addCounts(sum, plain.countsOf(each));
      byKey.set(key, sum);
    }
  }
  return byKey;
}

/** Wrong numbers against the state that a report is closest to. */
function leastWrong(
  { report, from, to }: SeenReport,
  before: ReadonlyMap<string, Counts>,
  changes: Array<{ keys: string[]; difference: Counts }>,
): number {
  const wrongAfter = (count: number) => {
    const done = changes.slice(0, count);
    return [report.total, ...report.groups]
      .map(group => {
        const expected = noCounts();
        addCounts(expected, before.get(group.key) ?? noCounts());
        done
          .filter(({ keys }) => keys.includes(group.key))
          .forEach(({ difference }) => addCounts(expected, difference));
        return wrongInHeatmap(group, expected);
      })
      .reduce((sum, wrong) => sum + wrong, 0);
  };
  return Math.min(
    ...Array.from({ length: to - from + 1 }, (_, index) =>
      wrongAfter(from + index),
    ),
  );
}
