import {
  statementsOfSection,
  type Answer,
  type HeatmapGroup,
  type HeatmapReport,
  type MaturityModel,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import { poolCell, type HeatmapCell } from '../heatmap/heatmapCell';
import type { Drilldown, DrilldownSubject } from './drilldown';

/**
 * Finds the column of the heatmap that a list was opened from.
 *
 * @returns the group, or `undefined` if the report does not name it
 */
export function groupOf(
  report: HeatmapReport | undefined,
  group: string | undefined,
): HeatmapGroup | undefined {
  return group === undefined
    ? report?.total
    : report?.groups.find(({ key }) => key === group);
}

/**
 * The counts of one statement in one column.
 *
 * @returns the pooled cell, or `undefined` if the report has no such cell
 */
export function statementCell(
  report: HeatmapReport | undefined,
  group: string | undefined,
  statementId: string,
): HeatmapCell | undefined {
  const column = groupOf(report, group);
  const index = report?.statements.indexOf(statementId) ?? -1;
  return column && index >= 0 ? poolCell(column, [index]) : undefined;
}

/**
 * The components of a cell that gave an answer.
 */
export function answerCount(cell: HeatmapCell, answer: Answer): number {
  switch (answer) {
    case 'yes':
      return cell.yes;
    case 'no':
      return cell.no;
    case 'unanswered':
      return cell.unanswered;
    default:
      return cell.notApplicable;
  }
}

/**
 * Lists the statements of a section or subsection.
 *
 * @returns an empty list if there is no such part
 */
export function statementsOfPart(
  model: MaturityModel,
  id: string,
): Statement[] {
  for (const section of model.sections) {
    if (section.id === id) {
      return statementsOfSection(section);
    }
    const part = section.subsections.find(subsection => subsection.id === id);
    if (part) {
      return part.statements;
    }
  }
  return [];
}

/**
 * Says after the title of a list what it is about in numbers.
 *
 * @returns for example "6 of 9 yes", or `undefined` if nothing can be said yet
 */
export function drilldownNumbers(
  model: MaturityModel,
  report: HeatmapReport | undefined,
  { subject, group }: Drilldown,
): string | undefined {
  const ids = statementIds(model, subject);
  const column = groupOf(report, group);
  if (!report || !column || ids.length === 0) {
    return undefined;
  }
  const cell = poolCell(
    column,
    ids.map(id => report.statements.indexOf(id)).filter(index => index >= 0),
  );
  if (cell.applicable === 0) {
    return 'nothing applicable';
  }
  const what = subject.kind === 'part' ? 'answers yes' : 'yes';
  return `${cell.yes} of ${cell.applicable} ${what}`;
}

function statementIds(
  model: MaturityModel,
  subject: DrilldownSubject,
): string[] {
  switch (subject.kind) {
    case 'part':
      return statementsOfPart(model, subject.id).map(({ id }) => id);
    case 'statement':
      return [subject.id];
    default:
      return [];
  }
}
