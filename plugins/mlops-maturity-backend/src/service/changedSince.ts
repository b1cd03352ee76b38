import type {
  AssessmentSubmission,
  ChangedFact,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { CatalogComponent } from '../rules/CatalogComponent';
import type { SubmittedUnder } from '../store/assessments/StoredAssessment';
import { canonical } from '../rules/text/canonical';

/**
 * What is different from the day of a submission, in the catalog and in the
 * model. Nothing is said about what was not recorded on that day.
 *
 * @param now - the component as the catalog has it now
 */
export function changedSince(
  submission: AssessmentSubmission,
  then: SubmittedUnder | undefined,
  now: CatalogComponent,
  model: MaturityModel,
): ChangedFact[] {
  const facts: ChangedFact[] = [
    {
      fact: 'model-version',
      from: submission.document.modelVersion,
      to: model.modelVersion,
    },
  ];
  if (then) {
    facts.unshift(
      { fact: 'owner', from: then.owner, to: firstOwnerOf(now) ?? '' },
      {
        fact: 'lifecycle',
        from: then.lifecycle,
        to: canonical(now.lifecycle.trim()),
      },
    );
  }
  return facts.filter(({ from, to }) => from !== to);
}

/** The first owner of a component, in the form in which it is stored. */
export function firstOwnerOf({ owners }: CatalogComponent): string | undefined {
  const [first] = owners;
  return first === undefined ? undefined : canonical(first);
}
