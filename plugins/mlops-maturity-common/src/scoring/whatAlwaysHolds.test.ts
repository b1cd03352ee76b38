import fc from 'fast-check';
import {
  LEVELS,
  maturityModel,
  SERVING_MODES,
  statementsOf,
  type Answer,
} from '../model';
import { scoreAssessment } from './scoreAssessment';
import type { AssessmentResult, ScoringInput } from './types';

/**
 * The section "What always holds" of the scoring specification. A failure
 * prints the seed and the smallest case that shows it.
 */
const RUNS = { numRuns: 1_500 };

const statements = statementsOf(maturityModel);
const items = new Set(
  maturityModel.levels.flatMap(({ requirements }) =>
    requirements.flatMap(({ anyOf }) =>
      anyOf.map(({ statement }) => statement),
    ),
  ),
);

const level = fc.constantFrom(...LEVELS);

/** Mostly yes, so that higher levels come into reach. */
const answer = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Answer>('yes') },
  { weight: 1, arbitrary: fc.constant<Answer>('no') },
  { weight: 2, arbitrary: fc.constant<Answer>('unanswered') },
  { weight: 1, arbitrary: fc.constant<Answer>('not-applicable') },
);

function ofEach<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.record(Object.fromEntries(statements.map(({ id }) => [id, value])));
}

const assessment: fc.Arbitrary<ScoringInput> = fc.record({
  servingModes: fc.option(fc.subarray([...SERVING_MODES])),
  answers: ofEach(answer),
  reasons: ofEach(fc.constantFrom('', 'Out of scope')),
  parts: fc
    .tuple(
      ...statements.flatMap(({ id, parts = [] }) =>
        parts.length > 0
          ? [
              fc
                .option(fc.subarray(parts.map(part => part.id)))
                .map(held => ({ id, held })),
            ]
          : [],
      ),
    )
    .map(all =>
      Object.fromEntries(
        all.flatMap(({ id, held }) =>
          held
            ? [[id, Object.fromEntries(held.map(part => [part, true]))]]
            : [],
        ),
      ),
    ),
  picks: fc.record(
    Object.fromEntries(maturityModel.dimensions.map(({ id }) => [id, level])),
  ),
  target: fc.option(level),
  targetInputs: fc.constant(null),
  dates: fc.constant(null),
});

const statementId = fc.oneof(
  fc.constantFrom(...items),
  fc.constantFrom(...statements.map(({ id }) => id)),
);

function answered(
  input: ScoringInput,
  id: string,
  value: Answer,
  reason?: string,
): ScoringInput {
  return {
    ...input,
    answers: { ...input.answers, [id]: value },
    reasons:
      reason === undefined ? input.reasons : { ...input.reasons, [id]: reason },
  };
}

function score(input: ScoringInput): AssessmentResult {
  return scoreAssessment(input, maturityModel);
}

/** With `null` below 0. */
function heightOf({ reportedLevel }: AssessmentResult): number {
  return reportedLevel ?? -1;
}

describe('what always holds', () => {
  it('no answer lowers the level that silence gives', () => {
    fc.assert(
      fc.property(
        assessment,
        statementId,
        fc.constantFrom<Answer>('yes', 'no'),
        (input, id, value) => {
          const open = score(answered(input, id, 'unanswered'));
          const given = score(answered(input, id, value));
          expect(heightOf(given)).toBeGreaterThanOrEqual(heightOf(open));
        },
      ),
      RUNS,
    );
  });

  it('taking a no back does not raise the level', () => {
    fc.assert(
      fc.property(assessment, statementId, (input, id) => {
        const no = score(answered(input, id, 'no'));
        const open = score(answered(input, id, 'unanswered'));
        expect(heightOf(open)).toBeLessThanOrEqual(heightOf(no));
      }),
      RUNS,
    );
  });

  it('a level that an exclusion lifts names what it does not rest on', () => {
    fc.assert(
      fc.property(
        assessment,
        statementId,
        fc.constantFrom<Answer>('no', 'unanswered'),
        (input, id, value) => {
          const before = answered(input, id, value, '');
          const without = score(before);
          const excluded = score(
            answered(input, id, 'not-applicable', 'Out of scope'),
          );
          const reached = excluded.reportedLevel ?? 0;
          if (heightOf(excluded) <= heightOf(without) || reached < 1) {
            return;
          }
          const stopping = maturityModel.levels
            .filter(each => each.level >= 1 && each.level <= reached)
            .flatMap(({ requirements }) => requirements)
            .filter(({ anyOf }) =>
              anyOf.some(({ statement }) => statement === id),
            )
            .filter(({ id: requirementId }) => {
              const all = score({ ...before, picks: allAt4() });
              return (
                all.openRequirements.includes(requirementId) ||
                all.contradictions.some(
                  each => each.requirementId === requirementId,
                )
              );
            });
          expect(excluded.setAside).toEqual(
            expect.arrayContaining(stopping.map(each => each.id)),
          );
        },
      ),
      RUNS,
    );
  });

  it('the possible levels are a range that answering stays within', () => {
    fc.assert(
      fc.property(
        assessment,
        fc.infiniteStream(fc.constantFrom<Answer>('yes', 'no')),
        (input, values) => {
          const { possibleLevels: range, completion } = score(input);
          if (!range) {
            return;
          }
          expect(range.from).toBeLessThanOrEqual(range.to);
          if (completion.total.applicable === 0) {
            return;
          }
          const closed = { ...input.answers };
          for (const { id } of statements) {
            const value = closed[id] ?? 'unanswered';
            const isOpen =
              value === 'unanswered' ||
              (value === 'not-applicable' && !input.reasons[id]?.trim());
            if (isOpen) {
              closed[id] = values.next().value;
            }
          }
          const { reportedLevel } = score({ ...input, answers: closed });
          expect(reportedLevel).toBeGreaterThanOrEqual(range.from);
          expect(reportedLevel).toBeLessThanOrEqual(range.to);
        },
      ),
      RUNS,
    );
  });

  it('what is not confirmed by answers has open requirements', () => {
    fc.assert(
      fc.property(assessment, input => {
        const { state, confirmedLevel, openRequirements } = score(input);
        expect(
          state === 'unconfirmed' && confirmedLevel !== null
            ? openRequirements.length
            : Infinity,
        ).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});

function allAt4(): ScoringInput['picks'] {
  return Object.fromEntries(maturityModel.dimensions.map(({ id }) => [id, 4]));
}
