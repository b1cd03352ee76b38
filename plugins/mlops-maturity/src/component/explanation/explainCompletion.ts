import {
  findSection,
  locatedStatementsOf,
  openRange,
  toScoringInput,
  type CompletionRange,
  type MaturityModel,
  type OpenRange,
} from 'backstage-plugin-mlops-maturity-common';
import { ratioText } from '../../assessment/RatioText';
import type { Translate } from '../../text';
import { answerGroups } from './answerGroups';
import type { Explained, Explanation } from './Explanation';
import { ruleText } from './ruleText';
import type { Topic } from './topic';

/** A figure that counts statements. */
export type CompletionTopic = Exclude<
  Topic,
  { kind: 'level' } | { kind: 'target' } | { kind: 'freshness' }
>;

/**
 * Explains a percentage: what counts as applicable, what says yes, and what it
 * would be if the open ones were known.
 *
 * @param topic - which percentage
 * @param explained - the scored assessment
 */
export function explainCompletion(
  t: Translate,
  model: MaturityModel,
  topic: CompletionTopic,
  { document }: Explained,
): Explanation {
  const name = completionName(t, model, topic);
  const range = rangeOf(topic, openRange(toScoringInput(document), model));
  const statements = locatedStatementsOf(model)
    .filter(({ section, statement }) =>
      topic.kind === 'section'
        ? section.id === topic.section
        : statement.basic === (topic.kind === 'basics'),
    )
    .map(({ statement }) => statement);
  return {
    title: t('tab.explain.completion', { name }),
    rules: [
      ruleText(model, 'completion'),
      ruleText(model, 'applicability'),
      ruleText(model, 'parts'),
      ...(topic.kind === 'basics'
        ? [
            ruleText(model, 'basicsMet'),
            { id: 'mature', text: matureText(model) },
          ]
        : []),
    ],
    inputs: range ? inputsOf(t, range) : [],
    groups: answerGroups(t, model, statements, document),
  };
}

/** What it means that all basics are met. */
function matureText({ background: { mature } }: MaturityModel): string {
  return `${mature.term}: ${mature.definition} ${mature.beyond}`;
}

/**
 * What a percentage is called.
 *
 * @param topic - which percentage
 */
function completionName(
  t: Translate,
  model: MaturityModel,
  topic: CompletionTopic,
): string {
  switch (topic.kind) {
    case 'basics':
      return t('common.basics');
    case 'beyond-basics':
      return t('common.beyondBasics');
    default:
      return findSection(model, topic.section)?.title ?? topic.section;
  }
}

/** The figure under all three assumptions. */
function rangeOf(
  topic: CompletionTopic,
  range: OpenRange,
): CompletionRange | undefined {
  switch (topic.kind) {
    case 'basics':
      return range.basics;
    case 'beyond-basics':
      return range.beyondBasics;
    default:
      return range.sections[topic.section];
  }
}

function inputsOf(t: Translate, range: CompletionRange): Explanation['inputs'] {
  const { now, worst, best, notApplicableAsNo } = range;
  const percent = { percent: true };
  return [
    { term: t('tab.explain.ratio'), value: ratioText(t, now, percent) },
    {
      term: t('tab.explain.answers'),
      value: t('tab.explain.counts', {
        yes: now.yes,
        no: now.no,
        unanswered: now.unanswered,
        notApplicable: now.notApplicable,
      }),
    },
    ...(now.unanswered > 0
      ? [
          { term: t('tab.explain.worst'), value: ratioText(t, worst, percent) },
          { term: t('tab.explain.best'), value: ratioText(t, best, percent) },
        ]
      : []),
    ...(notApplicableAsNo.applicable > now.applicable
      ? [
          {
            term: t('tab.explain.notApplicableAsNo'),
            value: ratioText(t, notApplicableAsNo, percent),
          },
        ]
      : []),
  ];
}
