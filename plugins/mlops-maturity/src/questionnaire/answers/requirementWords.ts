import {
  countedAnswers,
  findStatement,
  requirementsOn,
  requirementStates,
  toScoringInput,
  type AssessmentDocument,
  type JudgedRequirement,
  type MaturityModel,
  type Requirement,
  type RequirementItem,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';

/**
 * Names what meets a requirement: a statement, or the parts of it that are
 * enough.
 */
export function itemText(
  t: Translate,
  model: MaturityModel,
  item: RequirementItem,
): string {
  const statement = findStatement(model, item.statement)?.label ?? '';
  const parts = partLabels(model, item);
  return parts.length > 0
    ? t('questionnaire.words.requirement.parts', {
        statement,
        parts: t.formats.list(parts),
      })
    : t('questionnaire.words.requirement.statement', { statement });
}

/**
 * What a requirement asks for: "“A”", or "one of “A” or “B”".
 */
export function requirementText(
  t: Translate,
  model: MaturityModel,
  { anyOf }: Requirement,
): string {
  return t.formats.either(anyOf.map(item => itemText(t, model, item)));
}

/**
 * Says quietly which levels rest on a statement, and on which parts of it.
 *
 * @returns `undefined` if none does
 */
export function restsOnText(
  t: Translate,
  model: MaturityModel,
  statementId: StatementId,
): string | undefined {
  const texts = requirementsOn(model, statementId).map(
    ({ level, requirement: { anyOf } }) => {
      const others = anyOf.filter(item => item.statement !== statementId);
      return others.length > 0
        ? t('questionnaire.section.rests.either', {
            level,
            others: t.formats.either(
              others.map(item => itemText(t, model, item)),
            ),
          })
        : aloneText(t, model, level, anyOf);
    },
  );
  return texts.length > 0 ? texts.join(' ') : undefined;
}

/**
 * Says what it does to the levels to leave a statement out, before somebody
 * does so.
 *
 * @param document - with the answers as they are
 * @returns `undefined` if no level rests on the statement
 */
export function setAsideText(
  t: Translate,
  model: MaturityModel,
  document: AssessmentDocument,
  statementId: StatementId,
): string | undefined {
  const all = withoutStatement(model, document, statementId);
  const judged = all.filter(({ items }) =>
    items.some(({ item }) => item.statement === statementId),
  );
  if (judged.length === 0) {
    return undefined;
  }
  const setAside = judged.filter(({ state }) => state === 'set-aside');
  const lines = judged.map(({ level, state, requirement, items }) => {
    if (state === 'set-aside') {
      return aloneText(t, model, level, requirement.anyOf);
    }
    const left = items.filter(
      item => item.state !== 'set-aside' && item.state !== 'absent',
    );
    const met = left.filter(item => item.state === 'met');
    return met.length > 0
      ? t('questionnaire.section.setAside.met', {
          level,
          others: t.formats.list(
            met.map(({ item }) => itemText(t, model, item)),
          ),
        })
      : t('questionnaire.section.setAside.left', {
          level,
          others: t.formats.either(
            left.map(({ item }) => itemText(t, model, item)),
          ),
        });
  });
  const [lowest] = setAside;
  if (!lowest) {
    return lines.join(' ');
  }
  const hasOthers = all.some(
    each =>
      each.state === 'set-aside' &&
      each.level <= lowest.level &&
      !judged.includes(each),
  );
  const said = { level: lowest.level, count: setAside.length };
  return [
    ...lines,
    hasOthers
      ? t('questionnaire.section.setAside.shownMore', said)
      : t('questionnaire.section.setAside.shown', said),
  ].join(' ');
}

/** All requirements, judged as if a statement were excluded by hand. */
function withoutStatement(
  model: MaturityModel,
  document: AssessmentDocument,
  statementId: StatementId,
): JudgedRequirement[] {
  const { answers, heldParts } = countedAnswers(
    toScoringInput(document),
    model,
  );
  const counted = {
    answers: new Map([...answers, [statementId, 'excluded-by-hand'] as const]),
    heldParts,
  };
  return requirementStates(counted, model);
}

/** A level that rests on one statement, or on several that are left out. */
function aloneText(
  t: Translate,
  model: MaturityModel,
  level: number,
  [item, ...others]: readonly RequirementItem[],
): string {
  const parts = partLabels(model, item);
  if (parts.length > 0 && others.length === 0) {
    return t('questionnaire.section.rests.parts', {
      level,
      parts: t.formats.list(parts),
    });
  }
  return findStatement(model, item.statement)?.parts
    ? t('questionnaire.section.rests.all', { level })
    : t('questionnaire.section.rests.this', { level });
}

function partLabels(
  model: MaturityModel,
  { statement, parts = [] }: RequirementItem,
): string[] {
  return (findStatement(model, statement)?.parts ?? []).flatMap(
    ({ id, label }) => (parts.includes(id) ? [label] : []),
  );
}
