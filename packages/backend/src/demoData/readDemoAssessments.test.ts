import { resolve } from 'node:path';
import {
  maturityModel,
  scoreAssessment,
  statementsOf,
  toScoringInput,
} from 'backstage-plugin-mlops-maturity-common';
import { readDemoAssessments } from './readDemoAssessments';

const directory = resolve(__dirname, '../../../../examples/assessments');
const now = new Date('2026-11-21T10:00:00Z');

describe('readDemoAssessments', () => {
  const assessmentsPromise = readDemoAssessments(directory, maturityModel, now);

  async function newestResult(name: string) {
    const assessment = (await assessmentsPromise).find(
      ({ entityRef }) => entityRef === `component:default/${name}`,
    );
    const newest = assessment?.submissions.at(-1);
    if (!newest) {
      throw new Error(`${name} has no submission`);
    }
    return scoreAssessment(
      toScoringInput(
        { modelVersion: maturityModel.modelVersion, ...newest.document },
        {
          asOf: now.toISOString(),
          submittedAt: newest.submittedAt,
          confirmedSections: {},
        },
      ),
      maturityModel,
    );
  }

  it('names only statements and dimensions of the model', async () => {
    const statements = new Set(statementsOf(maturityModel).map(({ id }) => id));
    const dimensions = new Set(maturityModel.dimensions.map(({ id }) => id));
    for (const { submissions, draft } of await assessmentsPromise) {
      for (const { document } of [...submissions, ...(draft ? [draft] : [])]) {
        expect(
          Object.keys(document.answers).every(id => statements.has(id)),
        ).toBe(true);
        expect(
          Object.keys(document.picks).every(id => dimensions.has(id)),
        ).toBe(true);
      }
    }
  });

  it('gives every answer that is not applicable a reason', async () => {
    const answers = (await assessmentsPromise)
      .flatMap(({ submissions, draft }) => [
        ...submissions,
        ...(draft ? [draft] : []),
      ])
      .flatMap(({ document }) => Object.values(document.answers))
      .filter(({ value }) => value === 'not-applicable');
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter(({ reason }) => !reason?.trim())).toEqual([]);
  });

  it('shows every level', async () => {
    const levels = await Promise.all(
      [
        'promo-uplift-model',
        'data-anomaly-detector',
        'support-ticket-router',
        'search-ranker',
        'home-feed-ranker',
      ].map(async name => (await newestResult(name)).reportedLevel),
    );
    expect(levels).toEqual([0, 1, 2, 3, 4]);
  });

  it('shows a contradicted, an understated and a stale assessment', async () => {
    expect((await newestResult('price-elasticity-model')).state).toBe(
      'contradicted',
    );
    expect((await newestResult('bot-traffic-classifier')).state).toBe(
      'understated',
    );
    expect((await newestResult('refund-abuse-detector')).freshness?.state).toBe(
      'stale',
    );
  });

  it('counts a missing part of the run lookup as a no', async () => {
    const { contradictions } = await newestResult('delivery-eta-predictor');
    expect(contradictions).toContainEqual({
      requirementId: 'level-3.deployments-traced-to-data',
      level: 3,
      statementIds: ['traceability.ml-code.run-lookup'],
    });
  });

  it('applies a draft to the newest submission', async () => {
    const scorer = (await assessmentsPromise).find(
      ({ entityRef }) =>
        entityRef === 'component:default/checkout-fraud-scorer',
    );
    const submitted = scorer?.submissions.at(-1)?.document;
    const drafted = scorer?.draft?.document;
    expect(submitted?.answers['traceability.ml-code.cd-on-merge'].value).toBe(
      'no',
    );
    expect(drafted?.answers['traceability.ml-code.cd-on-merge'].value).toBe(
      'yes',
    );
    expect(Object.keys(drafted?.answers ?? {})).toHaveLength(
      Object.keys(submitted?.answers ?? {}).length,
    );
    expect(drafted?.profile).toEqual(submitted?.profile);
  });
});
