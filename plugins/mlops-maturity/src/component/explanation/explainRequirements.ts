import {
  conflictingAnswersOf,
  findStatement,
  inheritedAnswerOf,
  REQUIREMENT_LEVELS,
  type AssessmentDocument,
  type HeldParts,
  type JudgedRequirement,
  type MaturityModel,
  type RequirementState,
} from 'backstage-plugin-mlops-maturity-common';
import { enoughText, partsText } from '../../text/sentences';
import type { Translate } from '../../text';
import type { ExplainedRequirement, Explanation } from './Explanation';

const MARKS: Readonly<Record<RequirementState, string>> = {
  met: '✓',
  open: '?',
  failed: '✗',
  'set-aside': '⊘',
  absent: '–',
};

/** What was answered, as far as a requirement is explained by it. */
interface Answered {
  document: AssessmentDocument;
  heldParts: HeldParts;
}

/**
 * Explains what the levels rest on, level by level, and opens those levels
 * where something is not met.
 *
 * @param requirements - with what the answers say about each
 */
export function explainRequirements(
  t: Translate,
  model: MaturityModel,
  requirements: readonly JudgedRequirement[],
  answered: Answered,
): NonNullable<Explanation['requirements']> {
  const stopping = requirements.find(
    ({ state }) => state === 'failed' || state === 'open',
  )?.level;
  return REQUIREMENT_LEVELS.map(wanted => {
    const ofLevel = requirements.filter(({ level }) => level === wanted);
    return {
      title: t('tab.explain.requirementsOf', {
        level: wanted,
        met: ofLevel.filter(({ state }) => state === 'met').length,
        all: ofLevel.filter(({ state }) => state !== 'absent').length,
      }),
      isOpen:
        wanted === stopping ||
        ofLevel.some(({ state }) => state === 'set-aside'),
      requirements: ofLevel.map(requirement =>
        explainRequirement(t, model, requirement, answered),
      ),
    };
  });
}

function explainRequirement(
  t: Translate,
  model: MaturityModel,
  { requirement, items, state }: JudgedRequirement,
  { document, heldParts }: Answered,
): ExplainedRequirement {
  return {
    id: requirement.id,
    mark: MARKS[state],
    text:
      items.length > 1 && state !== 'set-aside' && state !== 'absent'
        ? t('tab.explain.oneOf', { state: t(`tab.explain.states.${state}`) })
        : t(`tab.explain.states.${state}`),
    reason: requirement.reason,
    items: items.flatMap(({ item, state: itemState }) => {
      const statement = findStatement(model, item.statement);
      if (!statement) {
        return [];
      }
      const { id, label } = statement;
      const reason = document.answers[id]?.reason;
      return [
        {
          statement: {
            id,
            label,
            inherited: inheritedAnswerOf(document, id),
            conflicting: conflictingAnswersOf(document, id),
          },
          details: [
            items.length > 1 && t(`tab.explain.states.${itemState}`),
            enoughText(t, statement, item.parts),
            itemState === 'failed' &&
              partsText(t, statement, heldParts.get(id)),
            itemState === 'set-aside' &&
              reason &&
              t('tab.explain.because', { reason }),
          ].flatMap(text => text || []),
        },
      ];
    }),
  };
}
