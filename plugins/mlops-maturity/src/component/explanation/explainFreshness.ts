import {
  findStatement,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { freshnessText } from '../../assessment/FreshnessLabel';
import type { Translate } from '../../text';
import type { Explained, Explanation } from './Explanation';

/**
 * Explains how old the answers are, section by section.
 *
 * @param explained - the scored assessment
 */
export function explainFreshness(
  t: Translate,
  model: MaturityModel,
  { result: { freshness } }: Explained,
): Explanation {
  const stale = (freshness?.staleStatements ?? []).flatMap(id => {
    const statement = findStatement(model, id);
    return statement ? [{ id, label: statement.label }] : [];
  });
  return {
    title: t('tab.explain.freshness'),
    rules: model.freshness.rules.map(text => ({
      id: 'freshness',
      text,
    })),
    inputs: model.sections.flatMap(({ id, title }) => {
      const age = freshness?.sections[id];
      return age ? [{ term: title, value: freshnessText(t, age) }] : [];
    }),
    groups:
      stale.length > 0
        ? [
            {
              title: t('tab.explain.group', {
                answer: t('tab.explain.stale'),
                number: stale.length,
              }),
              statements: stale,
            },
          ]
        : [],
  };
}
