import {
  maturityModel,
  statementsOfSection,
  type AssessmentDocument,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * When each section was last submitted with other answers than before: other
 * values, reasons or parts.
 *
 * @param submissions - the oldest first; times are ISO 8601 in UTC
 * @returns section id to that time; empty if there are none
 */
export function changesOf(
  submissions: { document: AssessmentDocument; submittedAt: string }[],
): Record<string, string> {
  const changes: Record<string, string> = {};
  const before = new Map<string, string>();
  for (const { document, submittedAt } of submissions) {
    for (const section of maturityModel.sections) {
      const said = JSON.stringify(
        statementsOfSection(section).map(({ id }) => {
          const { value, reason, parts } = document.answers[id] ?? {};
          return [
            value ?? 'unanswered',
            reason ?? '',
            Object.entries(parts ?? {}).sort(),
          ];
        }),
      );
      if (before.get(section.id) !== said) {
        changes[section.id] = submittedAt;
        before.set(section.id, said);
      }
    }
  }
  return changes;
}
