import {
  findDimension,
  findStatement,
  maturityModel,
  requirementsOf,
  type RequirementItem,
} from 'backstage-plugin-mlops-maturity-common';
import { markdownTable } from './markdownTable';

/** What the levels of the model rest on, for the guide to the levels. */
export const requirementTable = {
  document: 'docs/levels.md',
  name: 'requirements',
  table: markdownTable(
    ['Level', 'Asks for', 'Dimension'],
    requirementsOf(maturityModel).map(({ level, requirement }) => [
      String(level),
      requirement.anyOf.map(itemText).join(', or '),
      requirement.dimension === null
        ? 'the level as a whole'
        : findDimension(maturityModel, requirement.dimension)?.title ??
          requirement.dimension,
    ]),
  ),
};

function itemText({ statement: id, parts = [] }: RequirementItem): string {
  const statement = findStatement(maturityModel, id);
  if (!statement) {
    return id;
  }
  const labels = (statement.parts ?? []).flatMap(part =>
    parts.includes(part.id) ? [part.label] : [],
  );
  const name = `${statement.number} ${statement.label}`;
  return labels.length > 0 ? `${name} (${labels.join('; ')})` : name;
}
