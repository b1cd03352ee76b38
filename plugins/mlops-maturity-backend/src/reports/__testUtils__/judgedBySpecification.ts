import {
  maturityModel,
  type AssessmentDocument,
  type Level,
} from 'backstage-plugin-mlops-maturity-common';

/*
 * The scoring once more, written against its specification alone, section by
 * section and as plainly as it goes. Nothing here is taken from what the
 * product scores with, but the model.
 */

type Statement =
  (typeof maturityModel.sections)[number]['subsections'][number]['statements'][number];

type Requirement =
  (typeof maturityModel.levels)[number]['requirements'][number];

/** What an answer counts as. */
export type JudgedAnswer =
  | 'yes'
  | 'no'
  | 'unanswered'
  | 'excluded-by-hand'
  | 'excluded-by-serving';

/** What state an item or a requirement is in. */
export type JudgedState = 'absent' | 'met' | 'open' | 'failed' | 'set-aside';

/** A requirement, and what the answers say about it and about each item. */
export interface JudgedRequirement {
  level: number;
  requirement: Requirement;
  state: JudgedState;
  items: { statement: string; state: JudgedState }[];
}

/** How many statements are a yes, and of how many. */
export interface JudgedCompletion {
  yes: number;
  applicable: number;
}

/** What the specification says of an assessment, as far as reports need it. */
export interface Judged {
  answers: ReadonlyMap<string, JudgedAnswer>;
  /** By level, then in model order. */
  requirements: JudgedRequirement[];
  excludedByHand: string[];
  basics: JudgedCompletion;
  beyondBasics: JudgedCompletion;
  basicsMet: boolean;
  declaredLevel: Level | null;
  possibleLevels: { from: Level; to: Level } | null;
  reportedLevel: Level | null;
  setAside: string[];
  openRequirements: string[];
  state: 'contradicted' | 'unconfirmed' | 'consistent' | 'understated' | null;
  questionable: { statementId: string; prerequisiteId: string }[];
  onTarget: boolean | null;
}

const STATEMENTS: Statement[] = maturityModel.sections
  .flatMap(({ subsections }) => subsections)
  .flatMap(({ statements }) => statements)
  .sort((a, b) => a.number - b.number);

/** Judges an assessment. */
export function judged(document: AssessmentDocument): Judged {
  const answers = new Map(
    STATEMENTS.map(each => [each.id, answerOf(each, document)]),
  );
  const requirements = maturityModel.levels
    .flatMap(({ level, requirements: all }) =>
      all.map(requirement => ({ level, requirement })),
    )
    .sort((a, b) => a.level - b.level)
    .map(({ level, requirement }) => {
      const items = requirement.anyOf.map(item => ({
        statement: item.statement,
        state: itemState(item, answers, document),
      }));
      return { level, requirement, items, state: requirementState(items) };
    });
  const basics = completion(answers, true);
  const declared = declaredLevel(document);
  const answered = [...answers.values()].some(
    answer => answer === 'yes' || answer === 'no',
  );
  const ceiling = answered ? oneBelow(requirements, ['failed']) : null;
  const confirmed = answered
    ? oneBelow(requirements, ['failed', 'open'])
    : null;
  const possible = possibleLevels(declared, confirmed, ceiling);
  const reported =
    possible === null || (possible.from === 0 && possible.to > 0)
      ? null
      : possible.from;
  const upTo = (level: number | null, state: JudgedState) =>
    requirements
      .filter(each => level !== null && each.level <= level)
      .filter(each => each.state === state)
      .map(({ requirement }) => requirement.id);
  return {
    answers,
    requirements,
    excludedByHand: STATEMENTS.map(({ id }) => id).filter(
      id => answers.get(id) === 'excluded-by-hand',
    ),
    basics,
    beyondBasics: completion(answers, false),
    basicsMet: basics.applicable > 0 && basics.yes === basics.applicable,
    declaredLevel: declared,
    possibleLevels: possible,
    reportedLevel: reported,
    setAside: upTo(reported, 'set-aside'),
    openRequirements: upTo(declared, 'open'),
    state: stateOf(declared, confirmed, ceiling),
    questionable: STATEMENTS.flatMap(({ id, prerequisites }) =>
      prerequisites
        .filter(
          prerequisite =>
            answers.get(id) === 'yes' && answers.get(prerequisite) === 'no',
        )
        .map(prerequisiteId => ({ statementId: id, prerequisiteId })),
    ),
    onTarget:
      reported === null || document.target === null
        ? null
        : reported >= document.target,
  };
}

/** "What an answer counts as", in its order. */
function answerOf(
  { id, applicability, parts = [] }: Statement,
  document: AssessmentDocument,
): JudgedAnswer {
  const { servingModes } = document.profile;
  const answer = document.answers[id];
  if (
    servingModes !== null &&
    applicability !== 'always' &&
    !servingModes.includes(applicability)
  ) {
    return 'excluded-by-serving';
  }
  if (answer?.value === 'not-applicable') {
    return (answer.reason ?? '').trim() === ''
      ? 'unanswered'
      : 'excluded-by-hand';
  }
  const recorded = answer?.parts;
  if (
    answer?.value === 'yes' &&
    recorded &&
    parts.some(part => recorded[part.id] !== true)
  ) {
    return 'no';
  }
  return answer?.value ?? 'unanswered';
}

/** "What state a requirement is in": an item, first match. */
function itemState(
  { statement, parts }: Requirement['anyOf'][number],
  answers: ReadonlyMap<string, JudgedAnswer>,
  document: AssessmentDocument,
): JudgedState {
  const answer = answers.get(statement);
  if (answer === 'excluded-by-serving') {
    return 'absent';
  }
  if (answer === 'excluded-by-hand') {
    return 'set-aside';
  }
  if (answer === 'unanswered') {
    return 'open';
  }
  const recorded = document.answers[statement]?.parts;
  if (parts && recorded) {
    return parts.every(part => recorded[part] === true) ? 'met' : 'failed';
  }
  return answer === 'yes' ? 'met' : 'failed';
}

/** The requirement, first match. */
function requirementState(items: { state: JudgedState }[]): JudgedState {
  const left = items.filter(({ state }) => state !== 'absent');
  if (left.length === 0) {
    return 'absent';
  }
  for (const state of ['met', 'open', 'failed'] as const) {
    if (left.some(each => each.state === state)) {
      return state;
    }
  }
  return 'set-aside';
}

function completion(
  answers: ReadonlyMap<string, JudgedAnswer>,
  isBasic: boolean,
): JudgedCompletion {
  const counted = STATEMENTS.filter(({ basic }) => basic === isBasic).map(
    ({ id }) => answers.get(id),
  );
  return {
    yes: counted.filter(answer => answer === 'yes').length,
    applicable: counted.filter(
      answer => answer === 'yes' || answer === 'no' || answer === 'unanswered',
    ).length,
  };
}

function declaredLevel({ picks }: AssessmentDocument): Level | null {
  const counted = maturityModel.dimensions.map(
    ({ id, options }) =>
      options.find(({ levels }) => levels.some(level => level === picks[id]))
        ?.countsAs ?? null,
  );
  return counted.reduce(
    (least, level) =>
      least === null || level === null ? null : lower(least, level),
    counted[0],
  );
}

/** One below the lowest level with such a requirement; otherwise 4. */
function oneBelow(
  requirements: JudgedRequirement[],
  states: JudgedState[],
): Level {
  const levels: Level[] = [0, 1, 2, 3];
  return (
    levels.find(level =>
      requirements.some(
        each => each.level === level + 1 && states.includes(each.state),
      ),
    ) ?? 4
  );
}

function possibleLevels(
  declared: Level | null,
  confirmed: Level | null,
  ceiling: Level | null,
): Judged['possibleLevels'] {
  if (declared === null) {
    return null;
  }
  return confirmed === null || ceiling === null
    ? { from: 0, to: declared }
    : { from: lower(declared, confirmed), to: lower(declared, ceiling) };
}

function stateOf(
  declared: Level | null,
  confirmed: Level | null,
  ceiling: Level | null,
): Judged['state'] {
  if (declared === null) {
    return null;
  }
  if (confirmed === null || ceiling === null) {
    return 'unconfirmed';
  }
  if (declared > ceiling) {
    return 'contradicted';
  }
  if (declared > confirmed) {
    return 'unconfirmed';
  }
  return declared === confirmed ? 'consistent' : 'understated';
}

function lower(a: Level, b: Level): Level {
  return a < b ? a : b;
}
