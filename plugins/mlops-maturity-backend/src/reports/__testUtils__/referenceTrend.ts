import {
  maturityModel,
  type TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import { submissionAtEndOf, byLevel } from './referenceGroups';
import { AS_OF } from '../../__testUtils__/anOrganisation';
import { judged } from './judgedBySpecification';
import type { ScoredComponent } from './scoredComponents';

/**
 * The trend once more: for each month end, the newest submission of every
 * component by then. The scope is recorded since the first read of the
 * catalog, which was in the running month and changed nothing.
 */
export function referenceTrend(
  selected: ScoredComponent[],
  options: { months: number; sameComponents: boolean },
): TrendReport {
  const { months, sameComponents } = options;
  const today = AS_OF.toISOString().slice(0, 10);
  const days = Array.from({ length: months }, (_, index) => {
    const monthsAgo = months - 1 - index;
    const end = new Date(
      Date.UTC(AS_OF.getUTCFullYear(), AS_OF.getUTCMonth() - monthsAgo + 1, 0),
    );
    return monthsAgo === 0 ? today : end.toISOString().slice(0, 10);
  });
  const counted = sameComponents
    ? selected.filter(each => submissionAtEndOf(days[0], each))
    : selected;
  return {
    sameComponents,
    componentsCompared: sameComponents ? counted.length : null,
    scoring: { waiting: 0, editions: [maturityModel.modelVersion] },
    months: days.map(day => {
      const month = day.slice(0, 7);
      const results = counted
        .map(each => submissionAtEndOf(day, each))
        .filter(submission => submission !== undefined)
        .map(({ document }) => judged(document));
      return {
        month,
        day,
        assessed: results.length,
        reported: byLevel(results.map(each => each.reportedLevel)),
        withoutReported: results.filter(each => each.reportedLevel === null)
          .length,
        withTarget: results.filter(each => each.onTarget !== null).length,
        onTarget: results.filter(each => each.onTarget).length,
        basicsMet: results.filter(each => each.basicsMet).length,
        firstAssessed: counted.filter(({ earlier, submission }) => {
          const first = earlier.at(0) ?? submission;
          return first?.submittedAt.toISOString().slice(0, 7) === month;
        }).length,
        // Not known before the catalog has settled, which takes an hour.
        addedToScope: null,
        removedFromScope: null,
      };
    }),
  };
}
