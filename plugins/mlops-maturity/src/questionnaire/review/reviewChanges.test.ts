import {
  maturityModel,
  type AssessmentDocument,
  type InheritedAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import { english } from '../../__testUtils__/english';
import { documentWith } from '../../draft/__fixtures__/views';
import { editTitle, editValue } from '../answers/editWords';
import { reviewChanges } from './reviewChanges';

const GOALS = 'documentation.project.business-goals';
const TEAM = 'documentation.project.team-overview';
const RISK = 'documentation.project.risk-evaluation';
const LOOKUP = 'traceability.ml-code.run-lookup';
const ALL_PARTS = {
  'code-commit': true,
  infrastructure: true,
  environment: true,
  'model-artifacts': true,
  'training-data': true,
};

/** The changes as somebody reads them. */
function read(
  before: AssessmentDocument | undefined,
  after: AssessmentDocument,
) {
  return Object.fromEntries(
    reviewChanges(before, after, maturityModel).map(group => [
      group.id,
      group.changes.map(
        change =>
          `${editTitle(english, maturityModel, change.after)}: ${editValue(
            english,
            maturityModel,
            change.before,
            change.inheritedBefore,
          )} → ${editValue(
            english,
            maturityModel,
            change.after,
            change.inheritedAfter,
          )}`,
      ),
    ]),
  );
}

describe('reviewChanges', () => {
  it('groups changes, steps down first', () => {
    const before = documentWith({
      answers: {
        [GOALS]: { value: 'yes' },
        [TEAM]: { value: 'no' },
        [RISK]: { value: 'yes', note: 'Old' },
      },
    });
    const after = documentWith({
      answers: {
        [GOALS]: { value: 'no' },
        [TEAM]: { value: 'yes' },
        [RISK]: { value: 'yes', note: 'New' },
        'documentation.model.data-steps': {
          value: 'not-applicable',
          reason: 'No data',
        },
      },
      picks: { ...before.picks, people: 1 },
      profile: { ...before.profile, servingModes: [] },
      target: 1,
      targetNote: 'Enough',
    });

    expect(
      reviewChanges(before, after, maturityModel).map(({ id }) => id),
    ).toEqual([
      'yes-to-no',
      'no-to-yes',
      'answers',
      'picks',
      'profile',
      'notes',
    ]);
    expect(read(before, after)).toEqual({
      'yes-to-no': ['Business goals and KPIs: Yes → No'],
      'no-to-yes': ['Team and responsibilities: No → Yes'],
      answers: [
        'Data preparation steps: Not answered → Not applicable, because “No data”',
      ],
      picks: ['People: Not picked → Roles work in isolation (Levels 0–1)'],
      profile: [
        'Serving: Not chosen yet → Not served',
        'Target: No target → Level 1 · DevOps, no MLOps',
      ],
      notes: [
        'Model risk evaluation: Yes, note “Old” → Yes, note “New”',
        'Note on the target: No note → “Enough”',
      ],
    });
  });

  it('takes a yes that lost a part for a step down', () => {
    const before = documentWith({
      answers: { [LOOKUP]: { value: 'yes', parts: ALL_PARTS } },
    });
    const after = documentWith({
      answers: {
        [LOOKUP]: {
          value: 'no',
          parts: { ...ALL_PARTS, environment: false },
        },
      },
    });
    expect(read(before, after)).toEqual({
      'yes-to-no': [
        'Run and deployment lookup: Yes, all 5 parts → No, 4 of 5, missing: Environment for training and serving',
      ],
    });
  });

  it('takes another part of a no for another answer', () => {
    const parts = { ...ALL_PARTS, environment: false };
    const before = documentWith({
      answers: { [LOOKUP]: { value: 'no', parts } },
    });
    const after = documentWith({
      answers: {
        [LOOKUP]: { value: 'no', parts: { ...parts, infrastructure: false } },
      },
    });
    expect(read(before, after)).toEqual({
      answers: [
        'Run and deployment lookup: No, 4 of 5, missing: Environment for training and serving → No, 3 of 5, missing: Infrastructure for training and serving and Environment for training and serving',
      ],
    });
  });

  it('lists everything of a first assessment', () => {
    const after = documentWith({ answers: { [GOALS]: { value: 'yes' } } });
    expect(read(undefined, after)).toEqual({
      answers: ['Business goals and KPIs: Not answered → Yes'],
    });
    expect(reviewChanges(undefined, documentWith(), maturityModel)).toEqual([]);
  });

  it('says what is inherited now, and what is answered instead', () => {
    const inherited: InheritedAnswer = {
      value: 'yes',
      from: 'system:default/fraud',
      fromTitle: 'Fraud',
      updatedAt: '2026-03-01T09:00:00Z',
      updatedBy: 'user:default/grace',
    };
    const before = documentWith({
      answers: { [TEAM]: { value: 'no' } },
      inherited: { [RISK]: inherited },
    });
    const after = documentWith({
      answers: { [RISK]: { value: 'no', note: 'On its own' } },
      inherited: {
        [GOALS]: inherited,
        [TEAM]: inherited,
        [RISK]: inherited,
      },
    });
    expect(read(before, after)).toEqual({
      'yes-to-no': [
        'Model risk evaluation: Yes, inherited from system Fraud → No, note “On its own”',
      ],
      'no-to-yes': [
        'Team and responsibilities: No → Yes, inherited from system Fraud',
      ],
      answers: [
        'Business goals and KPIs: Not answered → Yes, inherited from system Fraud',
      ],
    });
    expect(reviewChanges(after, after, maturityModel)).toEqual([]);
  });

  it('lists an answer to another wording, which counts no longer', () => {
    const before = documentWith({
      answers: { [GOALS]: { value: 'yes' }, retired: { value: 'yes' } },
    });
    const after = documentWith({
      answers: {
        [GOALS]: { value: 'yes', wordingOf: '0.9' },
        retired: { value: 'yes', wordingOf: '0.9' },
      },
    });
    expect(read(before, after)).toEqual({
      answers: [
        expect.stringContaining(
          'Yes → Yes, answers the wording of model version 0.9, not confirmed',
        ),
      ],
    });
  });
});
