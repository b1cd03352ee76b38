import type {
  ComponentsQuery,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import {
  ANSWERS,
  locatedStatementsOf,
  type Answer,
} from 'backstage-plugin-mlops-maturity-common';
import {
  bucketText,
  LEVEL_BASES,
  LEVEL_BUCKETS,
  type LevelBasis,
  type LevelBucket,
} from '../charts/levelSegments';

/**
 * The states by which the page opens lists of components.
 */
export const LISTED_STATES = [
  'assessed',
  'not-assessed',
  'basics-met',
  'on-target',
  'stale',
  'contradicted',
] as const;

/** {@link LISTED_STATES} */
export type ListedState = (typeof LISTED_STATES)[number];

/**
 * What a list of components is about.
 */
export type DrilldownSubject =
  | { kind: 'all' }
  | { kind: 'state'; state: ListedState }
  | { kind: 'level'; basis: LevelBasis; bucket: LevelBucket }
  | { kind: 'part'; id: string; title: string }
  | { kind: 'statement'; id: string; title: string; answer: Answer };

/**
 * The number that is opened: a subject, in one group or in all of them.
 */
export interface Drilldown {
  subject: DrilldownSubject;
  /** Key of the group; empty for components without one, `undefined` for all. */
  group?: string;
}

/**
 * Writes a subject into one URL value, such as `reported:2`.
 */
export function serialiseSubject(subject: DrilldownSubject): string {
  switch (subject.kind) {
    case 'all':
      return 'all';
    case 'state':
      return `state:${subject.state}`;
    case 'level':
      return `${subject.basis}:${subject.bucket}`;
    default:
      return `${subject.kind}:${subject.id}`;
  }
}

/**
 * Reads what {@link serialiseSubject} wrote.
 *
 * @param text - the URL value
 * @param answer - the chosen answer of a statement; `no` unless it is one,
 * because that is where there is something to do
 * @returns the subject, or `undefined` if the text does not name one
 */
export function parseSubject(
  model: MaturityModel,
  text: string,
  answer: string | null,
): DrilldownSubject | undefined {
  if (text === 'all') {
    return { kind: 'all' };
  }
  const separator = text.indexOf(':');
  const kind = text.slice(0, Math.max(0, separator));
  const id = text.slice(separator + 1);
  if (kind === 'state') {
    const state = LISTED_STATES.find(candidate => candidate === id);
    return state && { kind: 'state', state };
  }
  if (kind === 'part') {
    const title = partTitle(model, id);
    return title === undefined ? undefined : { kind: 'part', id, title };
  }
  if (kind === 'statement') {
    const title = statementTitle(model, id);
    return title === undefined
      ? undefined
      : {
          kind: 'statement',
          id,
          title,
          answer: ANSWERS.find(candidate => candidate === answer) ?? 'no',
        };
  }
  const basis = LEVEL_BASES.find(candidate => candidate === kind);
  const bucket = LEVEL_BUCKETS.find(candidate => candidate === id);
  return basis && bucket && { kind: 'level', basis, bucket };
}

/**
 * The part of the component query that a subject stands for.
 *
 * @remarks
 * Components behind a section are all assessed ones: a section has no single
 * answer that they could be split by.
 */
export function subjectQuery(subject: DrilldownSubject): ComponentsQuery {
  switch (subject.kind) {
    case 'all':
      return {};
    case 'state':
      return { state: [subject.state] };
    case 'level':
      return subject.basis === 'reported'
        ? { level: [subject.bucket] }
        : { declared: [subject.bucket] };
    case 'part':
      return { state: ['assessed'], sort: 'level' };
    default:
      return { statement: subject.id, answer: subject.answer };
  }
}

const STATE_TITLES: Readonly<Record<ListedState, string>> = {
  assessed: 'Assessed',
  'not-assessed': 'Not assessed',
  'basics-met': 'Basics met',
  'on-target': 'On target',
  stale: 'Stale',
  contradicted: 'Contradicted',
};

/**
 * Names a subject in a heading.
 */
export function subjectTitle(subject: DrilldownSubject): string {
  switch (subject.kind) {
    case 'all':
      return 'Components in scope';
    case 'state':
      return STATE_TITLES[subject.state];
    case 'level':
      return `${subject.basis === 'declared' ? 'Declared: ' : ''}${capitalised(
        bucketText(subject.bucket),
      )}`;
    default:
      return subject.title;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-US') + text.slice(1);
}

function partTitle(model: MaturityModel, id: string): string | undefined {
  for (const section of model.sections) {
    if (section.id === id) {
      return section.title;
    }
    const subsection = section.subsections.find(part => part.id === id);
    if (subsection) {
      return subsection.title;
    }
  }
  return undefined;
}

function statementTitle(model: MaturityModel, id: string): string | undefined {
  return locatedStatementsOf(model).find(({ statement }) => statement.id === id)
    ?.statement.label;
}
