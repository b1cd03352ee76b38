import type {
  EditionCount,
  ModelVersions,
  SummaryReport,
} from 'backstage-plugin-mlops-maturity-common';
import { staleUntil } from '../../rules/result/currentResult';
import type { ReportSelection } from '../selection';
import { statementsByBasic } from '../../rules/result/statementsByBasic';
import { heldBackIn } from './heldBack';
import type { CountedComponents } from '../memory/SeenComponents';
import { selectComponents } from '../filter/selectComponents';
import { scoringIn } from '../groups/scoring';
import { Pool } from '../groups/Pool';
import { compareTexts } from '../../rules/text/compareTexts';

/** Counts all components together. */
export function summaryOf(
  components: CountedComponents,
  models: ModelVersions,
  selection: ReportSelection,
): Omit<SummaryReport, 'catalogSyncedAt'> {
  const model = models.inForce;
  const rows = selectComponents(components, model, selection);
  const pool = new Pool();
  const counted = components.ownerTallies.ofAll(rows.length);
  pool.add(
    { components, staleTime: staleUntil(selection.asOf, model) },
    rows,
    counted && [counted],
  );
  const { basics, beyondBasics } = statementsByBasic(model);
  return {
    inScope: pool.inScope,
    assessed: pool.assessed,
    notAssessed: pool.inScope - pool.assessed,
    draftOnly: rows.filter(
      row => components.hasDraftAt(row) && !components.profiles.has(row),
    ).length,
    basicsMet: pool.basicsMet,
    withTarget: pool.withTarget,
    onTarget: pool.onTarget,
    stale: pool.stale,
    contradicted: pool.contradicted,
    basics: pool.ratio(basics),
    beyondBasics: pool.ratio(beyondBasics),
    aboveTarget: pool.aboveTarget,
    understated: pool.understated,
    heldBack: heldBackIn(pool, model),
    waitsForAnswers: pool.waitingFor('answers'),
    waitsForPick: pool.waitingFor('pick'),
    open: pool.with('open'),
    setAside: pool.with('setAside'),
    onTargetSetAside: pool.onTargetSetAside,
    questionable: pool.questionable,
    advancedBeforeBasics: pool.advancedBeforeBasics,
    missing: pool.missing,
    editions: editionsIn(components, rows),
    waitsForScoring: scoringIn(components, rows, models).waiting,
  };
}

/** The editions that were submitted on, the newest first. */
function editionsIn(
  { edition }: CountedComponents,
  rows: Int32Array,
): EditionCount[] {
  return Array.from(edition.count(rows), (components, code) => ({
    edition: edition.texts[code],
    components,
  }))
    .filter(each => each.edition !== '' && each.components > 0)
    .sort((a, b) => compareTexts(b.edition, a.edition));
}
