import {
  entityLabel,
  type InheritedAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '..';
import { sourceKind } from './sourceKind';

/**
 * An inherited answer and where it comes from, in words: "Yes, inherited from
 * system Fraud platform".
 *
 * @param inherited - the answer
 */
export function inheritedText(
  t: Translate,
  { value, from, fromTitle }: InheritedAnswer,
): string {
  return t(`sharedAnswers.inherited.${sourceKind(from)}`, {
    answer: t(`questionnaire.words.answer.${value}`),
    name: from === null ? '' : entityLabel(from, fromTitle ?? from),
  });
}

/**
 * Where an inherited answer comes from, in words: "inherited from system Fraud
 * platform".
 *
 * @param source - full reference of the entity that answers, and its name;
 * `null` if that may not be seen
 */
export function sourceText(
  t: Translate,
  source: { entityRef: string; title: string } | null,
): string {
  return t(`sharedAnswers.source.${sourceKind(source?.entityRef ?? null)}`, {
    name: source ? entityLabel(source.entityRef, source.title) : '',
  });
}

/** What answers, as {@link sourceText} takes it. */
export function sourceOf({
  from,
  fromTitle,
}: Pick<InheritedAnswer, 'from' | 'fromTitle'>) {
  return from === null ? null : { entityRef: from, title: fromTitle ?? from };
}
