import {
  statementsOf,
  type ModelVersions,
  type StatementId,
  type StatementReport,
  type StatementsReport,
} from 'backstage-plugin-mlops-maturity-common';
import { staleUntil } from '../../rules/result/currentResult';
import type { StatementsSelection } from '../selection';
import { compareTexts } from '../../rules/text/compareTexts';
import { poolGroups, type PooledGroup } from '../groups/poolGroups';
import { scoringIn } from '../groups/scoring';
import type { CountedComponents } from '../memory/SeenComponents';
import { selectComponents } from '../filter/selectComponents';
import { statementPosition } from '../list/selectListed';
import { SingleHindrances } from './SingleHindrances';

/** How many owners are named for each statement and answer if nobody says. */
const NAMED_OWNERS = 5;

/**
 * Counts each statement.
 *
 * @throws InputError naming the parameter that makes no sense
 */
export function statementsIn(
  components: CountedComponents,
  models: ModelVersions,
  selection: StatementsSelection,
): StatementsReport {
  const model = models.inForce;
  const { statement, namedOwners = NAMED_OWNERS } = selection;
  // Refuses what the model does not have.
  statementPosition(model, statement);
  const rows = selectComponents(components, model, selection);
  const { total, groups: owners } = poolGroups(
    { components, staleTime: staleUntil(selection.asOf, model) },
    rows,
    { groupBy: 'owner', limit: Number.MAX_SAFE_INTEGER },
  );
  const hindrances = new SingleHindrances(models);
  hindrances.add(components, rows);
  const reported = statementsOf(model).filter(
    ({ id }) => statement === undefined || id === statement,
  );
  return {
    assessed: total.assessed,
    statements: reported.map(({ id }) => {
      const answers = total.answers(id);
      const missing = ownersWithMost(owners, id, 'no', namedOwners);
      const practised = ownersWithMost(owners, id, 'yes', namedOwners);
      return {
        statementId: id,
        ...answers,
        notApplicable:
          total.assessed - answers.yes - answers.no - answers.unanswered,
        onlyMissingBasic: hindrances.onlyMissingBasic(id),
        onlyBlocker: hindrances.onlyBlocker(id),
        missingIn: missing.named,
        missingInOwners: missing.all,
        practisedBy: practised.named,
        practisedByOwners: practised.all,
      };
    }),
    scoring: scoringIn(components, rows, models),
  };
}

type NamedOwner = StatementReport['missingIn'][number];

/**
 * The owners that give an answer most often, equal ones by title; components
 * without an owner together as one with an empty key.
 *
 * @returns with how many give it at all
 */
function ownersWithMost(
  owners: readonly PooledGroup[],
  id: StatementId,
  answer: 'yes' | 'no',
  limit: number,
): { named: NamedOwner[]; all: number } {
  const most: NamedOwner[] = [];
  let all = 0;
  let enough = 0;
  const keepMost = () => {
    most.sort(byCount);
    most.splice(limit);
    enough = most.length === limit ? most[limit - 1].count : 0;
  };
  for (const { key, title, pool } of owners) {
    const answers = pool.answers(id);
    const count = answers[answer];
    all += count > 0 ? 1 : 0;
    // Few are among the first ones; all others need not be sorted.
    if (count > 0 && count >= enough) {
      const applicable = answers.yes + answers.no + answers.unanswered;
      most.push({ key, title, count, applicable });
      if (most.length >= 2 * limit) {
        keepMost();
      }
    }
  }
  keepMost();
  return { named: most, all };
}

function byCount(a: NamedOwner, b: NamedOwner): number {
  return (
    b.count - a.count ||
    compareTexts(a.title, b.title) ||
    compareTexts(a.key, b.key)
  );
}
