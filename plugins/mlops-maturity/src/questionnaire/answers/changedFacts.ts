import {
  statementsOfSection,
  type AssessmentDocument,
  type AssessmentView,
  type Section,
  type SectionId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import { entityNameIn } from './entityNameIn';
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
 * Tells what is different from the day of the newest submission and concerns
 * the answers of a section.
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
  const inCatalog = view.changedSince
    .filter(
      ({ fact }) =>
        fact === 'model-version' || SECTIONS_BY_FACT[fact].includes(section.id),
    )
    .map(({ fact, from, to }) =>
      t(`questionnaire.section.changed.${fact}`, {
        from: factValue(t, fact, from),
        to: factValue(t, fact, to),
      }),
    );
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

/** The catalog may not have said anything then, or may not say it now. */
function factValue(t: Translate, fact: string, value: string): string {
  if (!value) {
    return t('questionnaire.words.yesNo.unknown');
  }
  return fact === 'owner' ? entityNameIn(value) : value;
}
