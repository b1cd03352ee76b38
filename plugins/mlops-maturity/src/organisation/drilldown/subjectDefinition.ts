import {
  findStatement,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { DrilldownSubject } from '../state/drilldown';

/**
 * What the subject of a list means, in the words of the model.
 *
 * @param model - in the language of the app
 * @returns undefined where its title says it all
 */
export function subjectDefinition(
  model: MaturityModel,
  subject: DrilldownSubject,
): string | undefined {
  if (subject.kind === 'statement') {
    return findStatement(model, subject.id)?.statement;
  }
  if (subject.kind !== 'state') {
    return undefined;
  }
  const { mature } = model.background;
  switch (subject.state) {
    case 'basics-met':
    case 'basics-open':
      return mature.definition;
    case 'advanced-before-basics':
      return mature.beyond;
    default:
      return undefined;
  }
}
