import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  maturityModel,
  sharedStatementsOf,
} from 'backstage-plugin-mlops-maturity-common';
import { readDemoAssessments } from './readDemoAssessments';
import { readDemoSharedAnswers } from './readDemoSharedAnswers';

const examples = (path: string) =>
  resolvePackagePath('backend', `../../examples/${path}`);

describe('the shared answers of the demo company', () => {
  it('are all about statements that can be shared', async () => {
    const shareable = new Set(
      sharedStatementsOf(maturityModel).map(({ id }) => id),
    );
    const shared = await readDemoSharedAnswers(examples('shared-answers.yaml'));
    expect(shared).not.toHaveLength(0);
    for (const { answers } of shared) {
      for (const id of Object.keys(answers)) {
        expect(shareable).toContain(id);
      }
    }
  });

  it('have a component that says why it differs', async () => {
    const assessments = await readDemoAssessments(
      examples('assessments'),
      maturityModel,
      new Date(),
    );
    const churn = assessments.find(
      ({ entityRef }) => entityRef === 'component:default/churn-predictor',
    );
    expect(
      churn?.submissions.at(-1)?.document.answers?.[
        'traceability.infrastructure.iac'
      ],
    ).toMatchObject({ value: 'no', note: expect.any(String) });
  });
});
