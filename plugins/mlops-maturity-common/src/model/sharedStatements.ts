import { locatedStatementsOf } from './statements';
import type { MaturityModel, Statement, SubsectionId } from './types';

/**
 * Subsections about things that a system, domain or platform usually runs once
 * for many components.
 */
const SHARED_SUBSECTIONS: ReadonlySet<SubsectionId> = new Set([
  'traceability.infrastructure',
  'code-quality.infrastructure',
  'monitoring.infrastructure',
]);

/**
 * The statements that a group, system or domain can answer for the components
 * below it, in order of number. They are about infrastructure, apply to every
 * component and have no parts.
 *
 * @internal
 */
export function sharedStatementsOf(model: MaturityModel): Statement[] {
  return locatedStatementsOf(model)
    .filter(({ subsection }) => SHARED_SUBSECTIONS.has(subsection.id))
    .map(({ statement }) => statement);
}
