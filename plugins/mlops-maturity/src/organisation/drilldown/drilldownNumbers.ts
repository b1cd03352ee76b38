import {
  statementsOfSection,
  type Answer,
  type HeatmapGroup,
  type HeatmapReport,
  type MaturityModel,
  type PooledRatio,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import {
  poolCell,
  poolWithBounds,
  type PooledAnswers,
} from '../heatmap/matrix/pooledAnswers';
import type { DrilldownGroup, DrilldownSubject } from '../state/drilldown';

/**
 * Finds the column of a heatmap that a list is limited to.
 *
 * @returns the group, or `undefined` if the report does not name it
 */
export function groupOf(
  report: HeatmapReport | undefined,
  group: DrilldownGroup | undefined,
): HeatmapGroup | undefined {
  switch (group?.kind) {
    case undefined:
      return report?.total;
    case 'others':
      return report?.others ?? undefined;
    case 'owner':
      return report?.groups.find(({ key }) => key === group?.entityRef);
    default:
      return report?.groups.find(({ key }) => key === group?.key);
  }
}

/**
 * The counts of some statements in one column.
 *
 * @returns the pooled cell, or `undefined` if the report has no such column
 */
export function pooledCell(
  report: HeatmapReport | undefined,
  group: DrilldownGroup | undefined,
  statementIds: readonly string[],
): PooledAnswers | undefined {
  const column = groupOf(report, group);
  return report && column && poolCell(column, indexesOf(report, statementIds));
}

/**
 * As {@link pooledCell}, with what the bounds of its percentage need.
 *
 * @returns `undefined` if the report has no such column
 */
export function pooledRatioOf(
  report: HeatmapReport | undefined,
  group: DrilldownGroup | undefined,
  statementIds: readonly string[],
): PooledRatio | undefined {
  const column = groupOf(report, group);
  return (
    report && column && poolWithBounds(column, indexesOf(report, statementIds))
  );
}

function indexesOf(
  report: HeatmapReport,
  statementIds: readonly string[],
): number[] {
  return statementIds
    .map(id => report.statements.indexOf(id))
    .filter(index => index >= 0);
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
 * The statements that a list is about.
 *
 * @returns undefined for a list that is not about answers
 */
export function statementIdsOf(
  model: MaturityModel,
  subject: DrilldownSubject,
): string[] | undefined {
  switch (subject.kind) {
    case 'statement':
      return [subject.id];
    case 'part':
      return statementsOfPart(model, subject.id).map(({ id }) => id);
    default:
      return undefined;
  }
}

/** How many components gave each answer to a statement. */
export type AnswerCounts = Readonly<Record<Answer, number>>;

/**
 * Says after the title of a list about a statement what it is in numbers.
 *
 * @returns for example "6 of 9 yes"
 */
export function answerNumbers(t: Translate, counts: AnswerCounts): string {
  const applicable = counts.yes + counts.no + counts.unanswered;
  return applicable === 0
    ? t('organisation.list.nothingApplicable')
    : t('organisation.list.yes', {
        yes: counts.yes,
        applicable,
      });
}

/**
 * Says after the title of a list about a section what it is in numbers.
 *
 * @returns for example "60 of 90 answers yes"
 */
export function partNumbers(
  t: Translate,
  { yes, applicable }: Pick<PooledAnswers, 'yes' | 'applicable'>,
): string {
  return applicable === 0
    ? t('organisation.list.nothingApplicable')
    : t('organisation.list.answersYes', {
        yes,
        applicable,
      });
}
