import {
  countedAnswers,
  maturityModel,
  requirementsOf,
  requirementsOn,
  requirementStates,
  scoreAssessment,
  statementsOf,
  toScoringInput,
} from 'backstage-plugin-mlops-maturity-common';
import { aDocument } from '../../__testUtils__/builders';
import { packProfile } from './packProfile';
import {
  positionOf,
  PROFILE_POSITIONS,
  PROFILE_WIDTH,
} from './profilePositions';
import { unpackProfile } from './unpackProfile';
import { NEED_SLOTS, PROFILE_SLOTS, REQUIREMENT_SLOTS } from './profileSlots';

function pack(...[overrides]: Parameters<typeof aDocument>): string {
  const document = aDocument(overrides);
  const input = toScoringInput(document);
  const counted = countedAnswers(input, maturityModel);
  return packProfile({
    result: scoreAssessment(input, maturityModel),
    target: document.target,
    servingModes: document.profile.servingModes,
    answers: counted.answers,
    requirements: requirementStates(counted, maturityModel),
  });
}

describe('packed profiles', () => {
  it('have a place for every statement of the model, each its own', () => {
    const positions = statementsOf(maturityModel).map(({ id }) =>
      positionOf(id),
    );
    expect(new Set(positions).size).toBe(positions.length);
    expect(new Set(PROFILE_SLOTS).size).toBe(PROFILE_SLOTS.length);
    expect(
      requirementsOf(maturityModel).map(each => each.requirement.id),
    ).toEqual(REQUIREMENT_SLOTS);
    expect(
      statementsOf(maturityModel)
        .map(({ id }) => id)
        .filter(id => requirementsOn(maturityModel, id).length > 0),
    ).toEqual(NEED_SLOTS);
  });

  it('keep the places that stored profiles were packed with', () => {
    // Stored data depends on these; only ever add to the end.
    expect(PROFILE_POSITIONS.firstStatement).toBe(6);
    expect(PROFILE_SLOTS.indexOf('documentation.project.business-goals')).toBe(
      0,
    );
    expect(PROFILE_SLOTS.indexOf('monitoring.drift.outliers')).toBe(41);
    expect(
      PROFILE_SLOTS.indexOf('ab-testing.general.consistent-assignment'),
    ).toBe(55);
  });

  it('have one width and one character a fact', () => {
    expect(pack()).toBe(
      `----n-${'?'.repeat(56)}----------npn-${'?'.repeat(18)}${'x'.repeat(
        18,
      )}n`,
    );
    expect(pack({ pick: 2, answer: 'yes', target: 2 })).toBe(
      `222yyd${'y'.repeat(56)}-n--------n-nA${'y'.repeat(
        18,
      )}?yy?yy?y????y?????n`,
    );
    expect(pack()).toHaveLength(PROFILE_WIDTH);
  });

  it('hold what an answer counts as', () => {
    const api = 'monitoring.application.api-monitoring';
    const lookup = 'traceability.ml-code.run-lookup';
    const profile = unpackProfile(
      pack({
        servingModes: ['batch'],
        answers: {
          [api]: { value: 'yes' },
          [lookup]: { value: 'yes', parts: {} },
          'documentation.technical.architecture': { value: 'not-applicable' },
          'documentation.model.model-choice': {
            value: 'not-applicable',
            reason: 'No model',
          },
        },
      }),
    );
    expect(profile.answerAt(positionOf(api))).toBe('not-applicable');
    expect(profile.answerAt(positionOf(lookup))).toBe('no');
    expect(
      profile.answerAt(positionOf('documentation.technical.architecture')),
    ).toBe('unanswered');
    expect(
      profile.answerAt(positionOf('documentation.model.model-choice')),
    ).toBe('not-applicable');
  });

  it('are refused for a statement without a place', () => {
    expect(() => positionOf('unheard-of')).toThrow(/unheard-of has no place/);
  });
});
