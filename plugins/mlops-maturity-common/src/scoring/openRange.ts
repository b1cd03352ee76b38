import type { MaturityModel, SectionId, StatementId } from '../model/types';
import type { Level } from '../model/vocabulary';
import { answerLevels } from './answerLevels';
import { completionBreakdown } from './completionBreakdown';
import { declaredLevel } from './declaredLevel';
import { countedAnswers } from './effectiveAnswers';
import { pickedOptions } from './pickedOptions';
import { possibleLevels, reportedLevel } from './reportedLevel';
import { requirementStates } from './requirementStates';
import type {
  Completion,
  CompletionBreakdown,
  EffectiveAnswer,
  EffectiveAnswers,
  HeldParts,
  ScoringInput,
} from './types';
import { withDefaults } from './withDefaults';

/**
 * One figure as it is, and as it would be under assumptions.
 */
export interface Assumed<T> {
  now: T;
  /** Everything that is open answered no. */
  worst: T;
  /** Everything that is open answered yes. */
  best: T;
  /** As now, but with no for everything that was excluded by hand. */
  notApplicableAsNo: T;
}

/**
 * How far a group of statements is met, under assumptions.
 *
 * @internal
 */
export type CompletionRange = Assumed<Completion>;

/**
 * A level, 0 to 4 or `null` if there is none. What open answers could make of
 * it is said by `possibleLevels`.
 */
export type LevelRange = Pick<
  Assumed<Level | null>,
  'now' | 'notApplicableAsNo'
>;

/**
 * What the figures of an assessment could still become.
 *
 * @internal
 */
export interface OpenRange {
  /** Applicable statements without an answer, in order of number. */
  open: StatementId[];
  /** Statements excluded by hand, in order of number. */
  byHand: StatementId[];
  total: CompletionRange;
  basics: CompletionRange;
  beyondBasics: CompletionRange;
  sections: Record<SectionId, CompletionRange>;
  reportedLevel: LevelRange;
}

/**
 * Works out between which figures an assessment lies while statements are
 * open, and what it would be if everything that somebody declared not
 * applicable were a no. Serving modes that are not chosen exclude nothing, in
 * all cases.
 *
 * @param input - the assessment as it is
 *
 * @internal
 */
export function openRange(
  input: ScoringInput,
  model: MaturityModel,
): OpenRange {
  const { picks, ...given } = withDefaults(input);
  const declared = declaredLevel(pickedOptions(picks, model));
  const { answers, heldParts } = countedAnswers(given, model);
  // What is answered as a whole in one of the cases has all of its parts or
  // none.
  const partsOfAnswered: HeldParts = new Map(
    [...heldParts].filter(([id]) =>
      ['yes', 'no'].includes(answers.get(id) ?? ''),
    ),
  );
  const cases: Assumed<EffectiveAnswers> = {
    now: answers,
    worst: replaced(answers, 'unanswered', 'no'),
    best: replaced(answers, 'unanswered', 'yes'),
    notApplicableAsNo: replaced(answers, 'excluded-by-hand', 'no'),
  };
  const counts = assumed(cases, each => completionBreakdown(each, model));
  const range = (
    pick: (breakdown: CompletionBreakdown) => Completion,
  ): CompletionRange => assumed(counts, pick);
  return {
    open: withAnswer(answers, 'unanswered'),
    byHand: withAnswer(answers, 'excluded-by-hand'),
    total: range(({ total }) => total),
    basics: range(({ basics }) => basics),
    beyondBasics: range(({ beyondBasics }) => beyondBasics),
    sections: Object.fromEntries(
      model.sections.map(({ id }) => [
        id,
        range(({ sections }) => sections[id]),
      ]),
    ),
    reportedLevel: {
      now: reportedWith(answers),
      notApplicableAsNo: reportedWith(cases.notApplicableAsNo),
    },
  };

  function reportedWith(assumedAnswers: EffectiveAnswers): Level | null {
    const states = requirementStates(
      { answers: assumedAnswers, heldParts: partsOfAnswered },
      model,
    );
    const levels = answerLevels(assumedAnswers, states);
    return reportedLevel(possibleLevels(declared, levels));
  }
}

function assumed<T, R>(cases: Assumed<T>, map: (value: T) => R): Assumed<R> {
  return {
    now: map(cases.now),
    worst: map(cases.worst),
    best: map(cases.best),
    notApplicableAsNo: map(cases.notApplicableAsNo),
  };
}

function replaced(
  answers: EffectiveAnswers,
  from: EffectiveAnswer,
  to: EffectiveAnswer,
): EffectiveAnswers {
  return new Map(
    [...answers].map(([id, answer]) => [id, answer === from ? to : answer]),
  );
}

function withAnswer(
  answers: EffectiveAnswers,
  wanted: EffectiveAnswer,
): StatementId[] {
  return [...answers]
    .filter(([, answer]) => answer === wanted)
    .map(([id]) => id);
}
