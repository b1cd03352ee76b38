import {
  maturityModel,
  statementsOf,
  type ComponentRow,
  type HeatmapReport,
  type LevelsReport,
  type MaturityClient,
  type ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import assert from 'node:assert/strict';
import { recount, type CountedComponent } from './recount';

const GROUPINGS: ReportGroupBy[] = [
  'owner',
  'system',
  'domain',
  'lifecycle',
  'type',
  'tag',
];

/**
 * Holds every number of the reports to a recount of the submissions.
 *
 * @throws AssertionError naming the report that differs
 */
export async function verifyReports(
  client: MaturityClient,
  token: string,
  counted: CountedComponent[],
): Promise<void> {
  const expected = recount(counted, new Date().toISOString());
  const { catalogSyncedAt: _time, ...summary } = await client.getSummary(
    {},
    { token },
  );
  assert.deepEqual(summary, expected.summary, 'summary');

  const { items, nextCursor } = await client.getComponents(
    { limit: 100 },
    { token },
  );
  assert.equal(nextCursor, null);
  assert.deepEqual(
    Object.fromEntries(items.map(row => [row.entityRef, factsOf(row)])),
    expected.rows,
    'list of components',
  );
  const planned = await client.getComponents(
    { state: ['planned'], limit: 100 },
    { token },
  );
  assert.deepEqual(
    planned.items.map(({ entityRef }) => entityRef).sort(),
    Object.entries(expected.rows)
      .filter(([, { plannedSteps }]) => plannedSteps > 0)
      .map(([entityRef]) => entityRef)
      .sort(),
    'components with a plan',
  );

  for (const groupBy of GROUPINGS) {
    const levels = await client.getLevels({ groupBy }, { token });
    assert.deepEqual(
      countsOf(levels),
      expected.levels(groupBy),
      `levels by ${groupBy}`,
    );
    const heatmap = await client.getHeatmap({ groupBy }, { token });
    assert.deepEqual(
      heatmap.statements,
      statementsOf(maturityModel).map(({ id }) => id),
    );
    assert.deepEqual(
      countsOf(heatmap),
      expected.heatmap(groupBy),
      `heatmap by ${groupBy}`,
    );
  }
}

/** What a list says that comes of writes, and not of the catalog. */
function factsOf(row: ComponentRow) {
  return {
    reportedLevel: row.reportedLevel,
    declaredLevel: row.declaredLevel,
    target: row.target,
    onTarget: row.onTarget,
    basicsMet: row.basicsMet,
    state: row.state,
    basics: row.basics,
    beyondBasics: row.beyondBasics,
    assessedAt: row.assessedAt,
    freshSince: row.freshSince,
    freshness: row.freshness,
    hasDraft: row.hasDraft,
    plannedSteps: row.plannedSteps,
  };
}

/** The numbers of a report, without titles and without the order of groups. */
function countsOf({ total, groups, others }: LevelsReport | HeatmapReport) {
  assert.equal(others, null);
  const numbers = ({ key: _key, title: _title, ...rest }: typeof total) => rest;
  return {
    total: numbers(total),
    groups: Object.fromEntries(
      groups.map(group => [group.key, numbers(group)]),
    ),
  };
}
