import { resolve } from 'node:path';
import {
  changedSections,
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

  async function submissionsOf(name: string) {
    const assessment = (await assessmentsPromise).find(
      ({ entityRef }) => entityRef === `component:default/${name}`,
    );
    return (assessment?.submissions ?? []).map(each => ({
      submittedAt: each.submittedAt,
      document: {
        modelVersion: maturityModel.modelVersion,
        ...each.document,
      },
    }));
  }

  async function resultsOf(name: string) {
    return (await submissionsOf(name)).map(({ submittedAt, document }) =>
      scoreAssessment(
        toScoringInput(document, {
          asOf: now.toISOString(),
          submittedAt,
          confirmedSections: {},
        }),
        maturityModel,
      ),
    );
  }

  async function newestResult(name: string) {
    const newest = (await resultsOf(name)).at(-1);
    if (!newest) {
      throw new Error(`${name} has no submission`);
    }
    return newest;
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

  it('shows a level that open answers may raise, and two that wait', async () => {
    expect(await newestResult('promo-demand-adjuster')).toMatchObject({
      state: 'unconfirmed',
      reportedLevel: 1,
      possibleLevels: { from: 1, to: 2 },
      openRequirements: ['level-2.environment-reproducible'],
    });
    expect(await newestResult('customer-lifetime-value')).toMatchObject({
      declaredLevel: 2,
      reportedLevel: null,
      possibleLevels: { from: 0, to: 2 },
    });
    expect(await newestResult('weather-signal-features')).toMatchObject({
      declaredLevel: null,
      reportedLevel: null,
    });
  });

  it('shows a level that rests on a requirement set aside', async () => {
    expect(await newestResult('pay-later-credit-scorer')).toMatchObject({
      reportedLevel: 3,
      setAside: ['level-3.ab-tests-possible'],
    });
  });

  it('shows a pair of answers of which one is probably wrong', async () => {
    const { questionable } = await newestResult('stop-duration-estimator');
    expect(questionable).toEqual([
      {
        statementId: 'monitoring.drift.feature-distributions',
        prerequisiteId: 'ab-testing.general.inputs-outputs-stored',
      },
    ]);
  });

  it('shows parts that are missing, and parts that are enough', async () => {
    const TESTS = 'code-quality.ml-code.tests-all-steps';
    const newest = (await submissionsOf('similar-items')).at(-1);
    expect(newest?.document.answers[TESTS]).toMatchObject({
      value: 'no',
      parts: { 'data-processing': true, training: true, serving: false },
    });
    const missing = async (name: string) =>
      (await newestResult(name)).contradictions.map(
        ({ requirementId }) => requirementId,
      );
    const SERVING = 'level-2.scoring-code-tested';
    expect(await missing('similar-items')).toContain(SERVING);
    expect(await missing('account-takeover-detector')).not.toContain(SERVING);
  });

  it('shows practices beyond the basics before these are met', async () => {
    const { basicsMet, completion } = await newestResult('search-ranker');
    expect(basicsMet).toBe(false);
    expect(completion.beyondBasics.yes).toBeGreaterThan(0);
  });

  it('shows a history that rises, with sections that nobody has touched since', async () => {
    const levels = (await resultsOf('basket-recommender')).map(
      ({ reportedLevel }) => reportedLevel,
    );
    expect(levels).toEqual([0, 1, 2, 3]);
    const [before, newest] = (
      await submissionsOf('fresh-produce-forecast')
    ).map(({ document }) => document);
    const changed = changedSections(newest, before, maturityModel);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(maturityModel.sections.length);
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
