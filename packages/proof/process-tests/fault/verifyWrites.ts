import {
  maturityModel,
  scoreAssessment,
  toScoringInput,
  type AssessmentDocument,
  type MaturityClient,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import assert from 'node:assert/strict';
import type { TestComponent } from '../../support/testCatalog';
import type { Journal } from './Journal';
import { changesOf } from './changesOf';
import type { CountedComponent } from './recount';
import { replay, withoutTimes } from './replay';
import { verifyConfirmations } from './verifyConfirmations';
import { verifyPlan } from './verifyPlan';

interface SubmissionRow {
  entity_ref: string;
  revision: number;
  request_id: string;
  submitted_at: number | string;
  submitted_by: string;
  reported_level: number | null;
  previous_level: number | null;
  document: string;
}

/**
 * Holds what is stored about a component to what its writers know.
 *
 * Every write takes the next version, so versions without gap and without
 * doubles mean that each write is there once; and because each changes several
 * fields, content that equals a replay of all of them means that none is half
 * there.
 *
 * @returns the component with what counts: submission, confirmations, plan
 * @throws AssertionError naming what differs
 */
export async function verifyWrites(options: {
  component: TestComponent;
  journal: Journal;
  client: MaturityClient;
  token: string;
  knex: Knex;
}): Promise<CountedComponent> {
  const { component, journal, client, token, knex } = options;
  const { entityRef } = component;
  const entries = journal.of(entityRef);
  const view = await client.getAssessment(entityRef, { token });

  assert.deepEqual(
    entries.map(({ version }) => version),
    Array.from({ length: view.version }, (_, index) => index + 1),
    `${entityRef}: versions that writers know of`,
  );
  const expected = replay(entries);
  assert.deepEqual(
    view.draft && withoutTimes(view.draft.document),
    expected.draft ?? null,
    `${entityRef}: draft`,
  );

  const rows = await knex<SubmissionRow>('submissions')
    .where({ entity_ref: entityRef })
    .orderBy('revision');
  assert.deepEqual(
    rows.map(row => [row.revision, row.request_id, row.submitted_by]),
    expected.submissions.map(({ requestId, actor }, index) => [
      index + 1,
      requestId,
      actor,
    ]),
    `${entityRef}: submissions`,
  );
  let previousLevel: number | null = null;
  for (const [index, row] of rows.entries()) {
    const document: AssessmentDocument = JSON.parse(row.document);
    const name = `${entityRef}: submission ${row.revision}`;
    assert.deepEqual(
      withoutTimes(document),
      expected.submissions[index].document,
      name,
    );
    const { reportedLevel } = scoreAssessment(
      toScoringInput(document),
      maturityModel,
    );
    assert.deepEqual(
      [row.previous_level, row.reported_level],
      [previousLevel, reportedLevel],
      `${name}: levels`,
    );
    previousLevel = reportedLevel;
  }

  const submissions = rows.map(row => ({
    document: JSON.parse(row.document),
    submittedAt: new Date(Number(row.submitted_at)).toISOString(),
  }));
  assert.equal(view.submission?.revision ?? 0, rows.length);
  const confirmed = await verifyConfirmations({ ...options, entityRef });
  return {
    component,
    newest: submissions.at(-1),
    hasDraft: view.draft !== null,
    // A confirmation stands until the answers of its section change.
    sectionDates: Object.fromEntries(
      Object.entries(changesOf(submissions)).map(([section, changedAt]) => [
        section,
        [changedAt, confirmed[section] ?? ''].sort()[1],
      ]),
    ),
    plan: verifyPlan(view, journal),
  };
}
