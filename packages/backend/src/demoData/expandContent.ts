import {
  emptyDocument,
  locatedStatementsOf,
  type AssessmentDocument,
  type ImportRequest,
  type MaturityModel,
  type StatementAnswerInput,
} from 'backstage-plugin-mlops-maturity-common';
import type { AuthoredContent } from './authoringSchema';

type ImportDocument =
  ImportRequest['assessments'][number]['submissions'][number]['document'];

/**
 * Spells out the short form of an assessment's content.
 *
 * @param content - what somebody wrote
 * @param base - what it changes, for a draft on top of a submission
 */
export function expandContent(
  content: AuthoredContent,
  model: MaturityModel,
  base?: ImportDocument,
): ImportDocument {
  const start = base ?? withoutVersion(emptyDocument(model));
  const profile = {
    ...start.profile,
    ...content.targetInputs,
    ...(content.servingModes !== undefined && {
      servingModes: content.servingModes,
    }),
  };
  const answers = { ...start.answers };

  for (const { section, subsection, statement } of locatedStatementsOf(model)) {
    const { id } = statement;
    const isServed =
      statement.applicability === 'always' ||
      profile.servingModes === null ||
      profile.servingModes.includes(statement.applicability);
    const previous = answers[id] ?? { value: 'unanswered' as const };
    const value =
      listedValue(content, [id, subsection.id, section.id]) ??
      (base || !isServed ? previous.value : content.answers.default);
    const { reason: _reason, ...kept } = previous;
    const answer: StatementAnswerInput = {
      ...kept,
      value,
      ...(value === 'not-applicable' && {
        reason: content.answers.notApplicable[id] ?? previous.reason ?? '',
      }),
      ...(content.parts[id] && {
        parts: { ...previous.parts, ...content.parts[id] },
      }),
      ...(content.notes[id] && { note: content.notes[id].trim() }),
      ...(content.evidence[id] && { evidence: content.evidence[id] }),
    };
    if (Object.keys(answer).length > 1 || value !== 'unanswered') {
      answers[id] = answer;
    }
  }

  const targetNote = content.targetNote?.trim() ?? start.targetNote;
  return {
    profile,
    picks: { ...start.picks, ...content.picks },
    answers,
    target: content.target === undefined ? start.target : content.target,
    ...(targetNote && { targetNote }),
  };
}

/** What is listed for the most exact of the given ids. */
function listedValue(
  { answers }: AuthoredContent,
  ids: string[],
): StatementAnswerInput['value'] | undefined {
  for (const id of ids) {
    if (Object.hasOwn(answers.notApplicable, id)) {
      return 'not-applicable';
    }
    for (const value of ['yes', 'no', 'unanswered'] as const) {
      if (answers[value].includes(id)) {
        return value;
      }
    }
  }
  return undefined;
}

function withoutVersion({
  modelVersion: _modelVersion,
  ...document
}: AssessmentDocument): ImportDocument {
  return document;
}
