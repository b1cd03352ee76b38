import type {
  ComponentState,
  Facet,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { staleUntil } from '../../rules/result/currentResult';
import {
  stateCondition,
  type ResultCondition,
} from '../filter/resultConditions';
import { resultCondition, selectComponents } from '../filter/selectComponents';
import { ProfileTally } from '../memory/ProfileTally';
import type { CountedComponents } from '../memory/SeenComponents';
import type { ReportSelection } from '../selection';

const STATES: readonly ComponentState[] = [
  'assessed',
  'not-assessed',
  'draft',
  'planned',
  'stale',
  'contradicted',
  'unconfirmed',
  'consistent',
  'understated',
  'basics-met',
  'basics-open',
  'on-target',
  'below-target',
  'above-target',
  'open',
  'set-aside',
  'questionable',
  'advanced-before-basics',
  'waits-for-answers',
  'waits-for-pick',
];

/**
 * Counts the states that components are in. Apart from the other facets, since
 * these change with every submission.
 */
export function stateFacetsIn(
  components: CountedComponents,
  model: MaturityModel,
  selection: ReportSelection,
): Facet[] {
  const rows = selectComponents(components, model, selection);
  const tally = tallyOf(components, rows);
  const staleTime = staleUntil(selection.asOf, model);
  return STATES.map(state => ({
    key: state,
    title: state,
    count: countOf(stateCondition(state, staleTime)),
  })).filter(({ count }) => count > 0);

  function countOf(condition: ResultCondition): number {
    return condition.type === 'facts'
      ? condition.anyOf.reduce(
          (sum, { position, characters }) =>
            characters.reduce(
              (more, character) => more + tally.count(position, character),
              sum,
            ),
          0,
        )
      : resultCondition(components, condition)(rows).length;
  }
}

function tallyOf(
  { profiles, ownerTallies }: CountedComponents,
  rows: Int32Array,
): ProfileTally {
  const known = ownerTallies.ofAll(rows.length);
  if (known) {
    return known;
  }
  const tally = new ProfileTally();
  tally.add(profiles, rows);
  return tally;
}
