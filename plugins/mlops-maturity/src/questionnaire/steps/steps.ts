import {
  findSection,
  locateStatement,
  maturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  MaturityModel,
  Section,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';

/** One page of the questionnaire. */
export type Step =
  | { kind: 'profile' | 'levels' | 'review'; id: string }
  | { kind: 'section'; id: string; section: Section };

const PROFILE: Step = { kind: 'profile', id: 'profile' };

/** All pages, in the order in which they build on each other. */
export const STEPS: readonly Step[] = [
  PROFILE,
  { kind: 'levels', id: 'levels' },
  ...maturityModel.sections.map(
    (section): Step => ({
      kind: 'section',
      id: section.id,
      section,
    }),
  ),
  { kind: 'review', id: 'review' },
];

/**
 * The name of a page.
 *
 * @param t - the texts of the plugin
 * @param model - the model in the language of the reader
 * @param step - the page
 */
export function stepTitle(
  t: Translate,
  model: MaturityModel,
  step: Step,
): string {
  return step.kind === 'section'
    ? (findSection(model, step.id) ?? step.section).title
    : t(`questionnaire.editor.step.${step.kind}`);
}

/**
 * Finds the page that the address asks for.
 *
 * @param wanted - the section and the statement named in the address; what is
 * unknown is ignored, and the section wins
 * @returns the page; the first one if nothing known is asked for
 */
export function stepFor(wanted: {
  section?: string;
  statement?: string;
}): Step {
  const sectionId = wanted.statement
    ? locateStatement(maturityModel, wanted.statement)?.section.id
    : undefined;
  return (
    STEPS.find(({ id }) => id === wanted.section) ??
    STEPS.find(({ id }) => id === sectionId) ??
    PROFILE
  );
}

/**
 * The pages before and after one.
 *
 * @param step - a page
 */
export function neighboursOf(step: Step): { previous?: Step; next?: Step } {
  const index = STEPS.findIndex(({ id }) => id === step.id);
  return { previous: STEPS[index - 1], next: STEPS[index + 1] };
}
