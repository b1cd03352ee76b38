import {
  locateStatement,
  type MaturityModel,
  type Section,
  type Statement,
  type StatementReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { StatementOrder } from '../state/choices';

/** A statement with what it is about and what was answered. */
export interface RankedStatement {
  statement: Statement;
  section: Section;
  report: StatementReport;
  /** Components that it applies to. */
  applicable: number;
}

/**
 * Puts statements in order. Those that nothing is known about are left out: of
 * them there is nothing to say.
 *
 * @param order - `helps`: the one first that would help most components on its
 * own, towards the next level or the last basic; `missing`: on most components
 * first. Ties go to the one that is missing more often, then to the order of the
 * questionnaire
 */
export function orderStatements(
  model: MaturityModel,
  reports: readonly StatementReport[],
  order: StatementOrder,
): RankedStatement[] {
  const ranked = reports.flatMap(report => {
    const located = locateStatement(model, report.statementId);
    const applicable = report.yes + report.no + report.unanswered;
    return located && applicable > 0
      ? [
          {
            statement: located.statement,
            section: located.section,
            report,
            applicable,
          },
        ]
      : [];
  });
  return ranked.sort(
    (a, b) =>
      weight(b.report, order) - weight(a.report, order) ||
      (order === 'questionnaire' ? 0 : b.report.no - a.report.no) ||
      a.statement.number - b.statement.number,
  );
}

function weight(report: StatementReport, order: StatementOrder): number {
  switch (order) {
    case 'missing':
      return report.no;
    case 'helps':
      return report.onlyBlocker + report.onlyMissingBasic;
    default:
      return 0;
  }
}
