import {
  locateStatement,
  type MaturityModel,
  type Section,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';

/** One page of the questionnaire. */
export type Step =
  | { kind: 'profile' | 'levels' | 'review'; id: string }
  | { kind: 'section'; id: string; section: Section };

const PROFILE: Step = { kind: 'profile', id: 'profile' };

/** All pages, in the order in which they build on each other. */
export function stepsOf(model: MaturityModel): readonly Step[] {
  return [
    PROFILE,
    { kind: 'levels', id: 'levels' },
    ...model.sections.map(
      (section): Step => ({ kind: 'section', id: section.id, section }),
    ),
    { kind: 'review', id: 'review' },
  ];
}

/** The name of a page. */
export function stepTitle(t: Translate, step: Step): string {
  return step.kind === 'section'
    ? step.section.title
    : t(`questionnaire.editor.step.${step.kind}`);
}

/**
 * Finds the page that the address asks for.
 *
 * @param wanted - the section and the statement named in the address; what is
 * unknown is ignored, and the section wins
 * @returns the page; the first one if nothing known is asked for
 */
export function stepFor(
  model: MaturityModel,
  wanted: { section?: string; statement?: string },
): Step {
  const steps = stepsOf(model);
  const sectionId = wanted.statement
    ? locateStatement(model, wanted.statement)?.section.id
    : undefined;
  return (
    steps.find(({ id }) => id === wanted.section) ??
    steps.find(({ id }) => id === sectionId) ??
    PROFILE
  );
}
