import type { CurrentResult } from '../../rules/result/currentResult';
import type { ResultColumns } from '../tables';

/** A result as `components` keeps it. */
export function resultColumnsOf(result: CurrentResult): ResultColumns {
  return {
    profile: result.profile,
    reported_level: result.reportedLevel,
    declared_level: result.declaredLevel,
    target: result.target,
    edition: result.edition,
    assessed_at: result.assessedAt,
    fresh_since: result.freshSince,
    own_answers: result.ownAnswers,
    result_version: result.resultVersion,
  };
}
