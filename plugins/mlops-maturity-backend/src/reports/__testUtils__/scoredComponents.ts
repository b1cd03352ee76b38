import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import {
  AS_OF,
  type ASubmission,
  type AssessedComponent,
} from '../../__testUtils__/anOrganisation';
import {
  judged,
  type Judged,
  type JudgedAnswer,
} from './judgedBySpecification';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** A component as its reports should show it. */
export interface ScoredComponent extends AssessedComponent {
  result: Judged | undefined;
  answers: ReadonlyMap<string, JudgedAnswer> | undefined;
  requirements: Judged['requirements'];
  /** When its oldest section was last changed, ISO 8601 in UTC. */
  freshSince: string | null;
  freshness: 'fresh' | 'ageing' | 'stale' | null;
}

/** Scores a component as of the day of the reports. */
export function scored(each: AssessedComponent): ScoredComponent {
  if (!each.submission) {
    return {
      ...each,
      result: undefined,
      answers: undefined,
      requirements: [],
      freshSince: null,
      freshness: null,
    };
  }
  const dates = sectionDates([...each.earlier, each.submission]);
  const result = judged(each.submission.document);
  // Sections without an applicable statement are left out.
  const counted = maturityModel.sections.filter(section =>
    statementIdsIn(section).some(
      id => !result.answers.get(id)?.startsWith('excluded'),
    ),
  );
  const [oldest = each.submission.submittedAt.toISOString()] = counted
    .map(({ id }) => dates[id])
    .sort();
  return {
    ...each,
    result,
    answers: result.answers,
    requirements: result.requirements,
    freshSince: oldest,
    freshness: freshnessOf(oldest),
  };
}

function freshnessOf(since: string): ScoredComponent['freshness'] {
  const { freshDays, staleDays } = maturityModel.freshness;
  const days = Math.floor((AS_OF.getTime() - Date.parse(since)) / DAY_IN_MS);
  if (days <= freshDays) {
    return 'fresh';
  }
  return days <= staleDays ? 'ageing' : 'stale';
}

function statementIdsIn({
  subsections,
}: (typeof maturityModel.sections)[number]): string[] {
  return subsections.flatMap(({ statements }) =>
    statements.map(({ id }) => id),
  );
}

/**
 * When each section was submitted last with other answers than before. Nobody
 * confirms anything in a made-up company.
 */
function sectionDates(
  submissions: readonly ASubmission[],
): Record<string, string> {
  const dates: Record<string, string> = {};
  const before = new Map<string, string>();
  for (const { document, submittedAt } of submissions) {
    for (const section of maturityModel.sections) {
      const said = JSON.stringify(
        statementIdsIn(section).map(id => {
          const { value, reason, parts } = document.answers[id] ?? {};
          return [value ?? 'unanswered', reason ?? '', parts ?? {}];
        }),
      );
      if (before.get(section.id) !== said) {
        dates[section.id] = submittedAt.toISOString();
        before.set(section.id, said);
      }
    }
  }
  return dates;
}
