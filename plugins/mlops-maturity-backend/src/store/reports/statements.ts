import {
  statementsOf,
  type MaturityModel,
  type StatementId,
  type StatementReport,
  type StatementsReport,
} from 'backstage-plugin-mlops-maturity-common';
import { staleUntil } from '../currentResult';
import type { StatementsSelection } from '../selection';
import { compareTexts } from './compareTexts';
import { poolGroups, type PooledGroup } from './groups';
import type { ComponentTable } from './memory/ComponentTable';
import { selectComponents } from './memory/selectComponents';
import { SingleHindrances } from './SingleHindrances';

/** How many owners are named for each statement and answer. */
const NAMED_OWNERS = 5;

/** See `AssessmentStore.getStatements`. */
export function statementsIn(
  components: ComponentTable,
  model: MaturityModel,
  selection: StatementsSelection,
): StatementsReport {
  const rows = selectComponents(components, model, selection);
  const { total, groups } = poolGroups(
    { components, staleTime: staleUntil(selection.asOf, model) },
    rows,
    {
      groupBy: 'owner',
      limit: Number.MAX_SAFE_INTEGER,
      hiddenGroups: selection.hiddenGroups,
    },
  );
  const hindrances = new SingleHindrances(model);
  hindrances.add(components.profiles, rows);
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
