import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';

/**
 * Lists the ids of all rows that can be expanded.
 */
export function expandableIds(model: MaturityModel): string[] {
  return model.sections.flatMap(section => [
    section.id,
    ...section.subsections
      .filter(subsection => !subsection.synthetic)
      .map(subsection => subsection.id),
  ]);
}
