import {
  statementsOf,
  type MaturityModel,
  type StatementId,
  type StatementReport,
  type StatementsReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { ReportSelection } from '../selection';
import { Breaths } from './Breaths';
import { compareTexts } from './compareTexts';
import { readGroupRecords } from './groupRecords';
import { poolGroups, type PooledGroup } from './groups';
import { SingleHindrances } from './SingleHindrances';

/** How many owners are named for each statement and answer. */
const NAMED_OWNERS = 5;

/** See `AssessmentStore.getStatements`. */
export async function readStatements(
  knex: Knex,
  model: MaturityModel,
  selection: ReportSelection,
): Promise<StatementsReport> {
  const byOwner = {
    ...selection,
    groupBy: 'owner',
    limit: Number.MAX_SAFE_INTEGER,
  } as const;
  const records = await readGroupRecords(knex, model, byOwner, {
    profiles: true,
  });
  const { total, groups } = await poolGroups(knex, byOwner, records);
  const hindrances = new SingleHindrances(model);
  const breaths = new Breaths();
  for (const { record } of records) {
    hindrances.add(record.profiles ?? '');
    await breaths.take();
  }
  // Nobody can be asked where there is no owner.
  const owners = groups.filter(({ key }) => key !== '');
  return {
    assessed: total.assessed,
    statements: statementsOf(model).map(({ id }) => {
      const answers = total.answers(id);
      return {
        statementId: id,
        ...answers,
        notApplicable:
          total.assessed - answers.yes - answers.no - answers.unanswered,
        onlyMissingBasic: hindrances.onlyMissingBasic(id),
        onlyBlocker: hindrances.onlyBlocker(id),
        missingIn: ownersWithMost(owners, id, 'no'),
        practisedBy: ownersWithMost(owners, id, 'yes'),
      };
    }),
  };
}

type NamedOwner = StatementReport['missingIn'][number];

/** The owners that give an answer most often, equal ones by title. */
function ownersWithMost(
  owners: readonly PooledGroup[],
  id: StatementId,
  answer: 'yes' | 'no',
): NamedOwner[] {
  const most: NamedOwner[] = [];
  for (const { key, title, pool } of owners) {
    const answers = pool.answers(id);
    const count = answers[answer];
    const last = most.at(NAMED_OWNERS - 1);
    // Few are among the first ones; all others need not be sorted.
    if (count > 0 && count >= (last?.count ?? 0)) {
      const applicable = answers.yes + answers.no + answers.unanswered;
      most.push({ key, title, count, applicable });
      most.sort(byCount);
      most.splice(NAMED_OWNERS);
    }
  }
  return most;
}

function byCount(a: NamedOwner, b: NamedOwner): number {
  return (
    b.count - a.count ||
    compareTexts(a.title, b.title) ||
    compareTexts(a.key, b.key)
  );
}
