import {
  statementsOfSection,
  type AssessmentDocument,
  type AssessmentView,
  type Section,
  type SectionId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import { servingWord } from './words';

/**
 * What a new owner has to look at first: who is there, and who is alarmed.
 * What a new lifecycle stage decides: how changes get there, and what is
 * watched. Follows "confirm again when" of the model.
 */
const SECTIONS_BY_FACT: Readonly<
  Record<'owner' | 'lifecycle', readonly SectionId[]>
> = {
  owner: ['documentation', 'monitoring'],
  lifecycle: ['traceability', 'monitoring'],
};

/**
 * Tells in a few words what concerns the answers of a section because it is
 * different from the day of the newest submission. What concerns every section,
 * and how it was before, is said once for all.
 *
 * @param section - the section
 * @param view - knows what changed in the catalog, and the submission
 * @param document - the draft
 * @returns one sentence for each; none if nothing has changed
 */
export function changedFactTexts(
  t: Translate,
  section: Section,
  view: Pick<AssessmentView, 'changedSince' | 'submission'>,
  document: AssessmentDocument,
): string[] {
  const inCatalog = (['owner', 'lifecycle'] as const)
    .filter(
      fact =>
        SECTIONS_BY_FACT[fact].includes(section.id) &&
        view.changedSince.some(change => change.fact === fact),
    )
    .map(fact => t(`questionnaire.section.changed.${fact}`));
  const before = view.submission?.document.profile.servingModes;
  const after = document.profile.servingModes;
  const isAboutServing = statementsOfSection(section).some(
    ({ applicability }) => applicability !== 'always',
  );
  const isServedOtherwise =
    before !== undefined &&
    isAboutServing &&
    servingWord(t, before) !== servingWord(t, after);
  return isServedOtherwise
    ? [
        ...inCatalog,
        t('questionnaire.section.changed.servingModes', {
          from: servingWord(t, before),
          to: servingWord(t, after),
        }),
      ]
    : inCatalog;
}
