import { locatedStatementsOf, statementsOfSection } from '../model/statements';
import type { MaturityModel, SectionId } from '../model/types';
import { isApplicable } from './isApplicable';
import { ownValue } from './ownValue';
import { parseUtc } from './parseUtc';
import type {
  EffectiveAnswers,
  Freshness,
  FreshnessState,
  ScoringDates,
  SectionFreshness,
} from './types';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/**
 * Works out how recent the answers are, as a whole and by section, and which
 * of them should be looked at again (scoring specification, `freshness`).
 *
 * @param answers - what each statement counts as
 * @param dates - when the answers were submitted, when those of each section
 * were last changed or confirmed, and the date to look from; or `null`
 * @returns the freshness, or `null` if a date it needs is missing
 */
export function freshness(
  answers: EffectiveAnswers,
  dates: ScoringDates | null,
  model: MaturityModel,
): Freshness | null {
  const asOf = parseUtc(dates?.asOf);
  const submittedAt = parseUtc(dates?.submittedAt);
  if (asOf === null || submittedAt === null) {
    return null;
  }

  const confirmed = dates?.confirmedSections ?? {};
  const ages = new Map<SectionId, number>();
  for (const section of model.sections) {
    const counts = statementsOfSection(section).some(({ id }) =>
      isApplicable(answers.get(id)),
    );
    if (counts) {
      const since = parseUtc(ownValue(confirmed, section.id)) ?? submittedAt;
      ages.set(section.id, wholeDays(since, asOf));
    }
  }

  return {
    ...freshnessOf(
      ages.size > 0 ? Math.max(...ages.values()) : wholeDays(submittedAt, asOf),
      model,
    ),
    sections: Object.fromEntries(
      [...ages].map(([id, ageDays]) => [id, freshnessOf(ageDays, model)]),
    ),
    staleStatements: staleStatements(answers, ages, model),
  };
}

/** A date in the future is no reason for a negative age. */
function wholeDays(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / DAY_IN_MS));
}

function freshnessOf(ageDays: number, model: MaturityModel): SectionFreshness {
  return { state: freshnessState(ageDays, model), ageDays };
}

function freshnessState(ageDays: number, model: MaturityModel): FreshnessState {
  if (ageDays <= model.freshness.freshDays) {
    return 'fresh';
  }
  return ageDays <= model.freshness.staleDays ? 'ageing' : 'stale';
}

function staleStatements(
  answers: EffectiveAnswers,
  ages: ReadonlyMap<SectionId, number>,
  model: MaturityModel,
): string[] {
  const { recurringStatementDays, otherStatementDays } = model.freshness;
  return locatedStatementsOf(model)
    .filter(({ section, statement }) => {
      const answer = answers.get(statement.id);
      const limit = statement.recurring
        ? recurringStatementDays
        : otherStatementDays;
      return (
        (answer === 'yes' || answer === 'no') &&
        (ages.get(section.id) ?? 0) > limit
      );
    })
    .map(({ statement }) => statement.id);
}
