import type {
  ComponentsQuery,
  ComponentState,
  MaturityModel,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import {
  ANSWERS,
  locatedStatementsOf,
  type Answer,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import type { UrlField } from '../../url/urlSchema';
import {
  bucketTitle,
  LEVEL_BASES,
  LEVEL_BUCKETS,
  type LevelBasis,
  type LevelBucket,
} from '../buckets/levelSegments';
import { COMPONENT_STATES } from './filters';
import { groupingQuery, type Grouping } from './grouping';
import { MOST_GROUPS } from '../../api/reportLimits';

/**
 * What a list of components is about.
 */
export type DrilldownSubject =
  | { kind: 'all' }
  | { kind: 'state'; state: ComponentState }
  | { kind: 'level'; basis: LevelBasis; bucket: LevelBucket }
  /** Held below their target by a dimension. */
  | { kind: 'dimension'; id: string; title: string }
  /** Held below their target by their answers. */
  | { kind: 'answers' }
  | { kind: 'part'; id: string; title: string }
  | { kind: 'statement'; id: string; title: string; answer: Answer };

/**
 * The part of the organisation that a list is limited to.
 */
export type DrilldownGroup =
  /** A group of the page's grouping; an empty key is "without one". */
  | { kind: 'group'; key: string }
  /** What a report that names so many groups counts as the others. */
  | { kind: 'others'; after: number }
  /**
   * What an owner owns itself, whatever the page is grouped by; an empty
   * reference is what nobody owns.
   */
  | { kind: 'owner'; entityRef: string };

/**
 * The number that is opened: a subject, in one group or in all of them.
 */
export interface Drilldown {
  subject: DrilldownSubject;
  /** `undefined` for the whole organisation. */
  group?: DrilldownGroup;
}

/**
 * Writes a subject into one URL value, such as `reported:2`.
 */
function serialiseSubject(subject: DrilldownSubject): string {
  switch (subject.kind) {
    case 'all':
    case 'answers':
      return subject.kind;
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
function parseSubject(
  model: MaturityModel,
  text: string,
  answer: string | null,
): DrilldownSubject | undefined {
  if (text === 'all' || text === 'answers') {
    return { kind: text };
  }
  const separator = text.indexOf(':');
  const kind = text.slice(0, Math.max(0, separator));
  const id = text.slice(separator + 1);
  if (kind === 'state') {
    const state = COMPONENT_STATES.find(candidate => candidate === id);
    return state && { kind: 'state', state };
  }
  if (kind === 'dimension') {
    const title = model.dimensions.find(each => each.id === id)?.title;
    return title === undefined ? undefined : { kind: 'dimension', id, title };
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
 * The list that is open, as a choice in the address.
 *
 * @param model - names what a list is about; one about something else does not
 * exist
 */
export function drilldownField(
  model: MaturityModel,
): UrlField<Drilldown | undefined> {
  return {
    names: ['show', 'group', 'others', 'team', 'answer'],
    read: parameters => {
      const subject = parseSubject(
        model,
        parameters.get('show') ?? '',
        parameters.get('answer'),
      );
      return subject && { subject, group: parseGroup(parameters) };
    },
    write: (drilldown, parameters) => {
      if (!drilldown) {
        return;
      }
      const { subject, group } = drilldown;
      parameters.set('show', serialiseSubject(subject));
      if (group?.kind === 'owner') {
        parameters.set('team', group.entityRef);
      } else if (group?.kind === 'others') {
        parameters.set('others', String(group.after));
      } else if (group) {
        parameters.set('group', group.key);
      }
      if (subject.kind === 'statement' && subject.answer !== 'no') {
        parameters.set('answer', subject.answer);
      }
    },
  };
}

function parseGroup(parameters: URLSearchParams): DrilldownGroup | undefined {
  const team = parameters.get('team');
  if (team !== null) {
    return { kind: 'owner', entityRef: team };
  }
  const after = Number(parameters.get('others') ?? 0);
  if (Number.isInteger(after) && after >= 1 && after <= MOST_GROUPS) {
    return { kind: 'others', after };
  }
  const key = parameters.get('group');
  return key === null ? undefined : { kind: 'group', key };
}

/**
 * The part of the component query that a subject stands for.
 *
 * @remarks
 * Components behind a section are all assessed ones: a section has no single
 * answer that they could be split by.
 */
function subjectQuery(subject: DrilldownSubject): ComponentsQuery {
  switch (subject.kind) {
    case 'all':
      return {};
    case 'state':
      return { state: [subject.state] };
    case 'level':
      return subject.basis === 'reported'
        ? { level: [subject.bucket] }
        : { declared: [subject.bucket] };
    case 'dimension':
      return { heldBackBy: [subject.id] };
    case 'answers':
      return { heldBackBy: ['answers'] };
    case 'part':
      return { state: ['assessed'], sort: 'level' };
    default:
      return { statement: subject.id, answer: subject.answer };
  }
}

/**
 * The part of the component query that keeps the components of a group.
 */
function groupQuery(
  group: DrilldownGroup | undefined,
  grouping: Grouping,
): ComponentsQuery {
  if (!group) {
    return {};
  }
  switch (group.kind) {
    case 'owner':
      return { groupBy: 'owner', group: group.entityRef };
    case 'others':
      return { ...groupingQuery(grouping), othersAfter: group.after };
    default:
      return { ...groupingQuery(grouping), group: group.key };
  }
}

/**
 * The query of the components behind a number.
 *
 * @param filter - what the whole page is filtered by. The states of both have
 * to hold; any other field of the subject narrows the filter down further
 */
export function drilldownQuery(
  filter: ReportFilter,
  { subject, group }: Drilldown,
  grouping: Grouping,
): ComponentsQuery {
  const query = subjectQuery(subject);
  const states = [
    ...new Set([...(filter.state ?? []), ...(query.state ?? [])]),
  ];
  return {
    ...filter,
    ...query,
    ...(states.length > 0 && { state: states }),
    ...groupQuery(group, grouping),
  };
}

/**
 * Names a subject in a heading.
 */
export function subjectTitle(t: Translate, subject: DrilldownSubject): string {
  switch (subject.kind) {
    case 'all':
      return t('organisation.list.all');
    case 'state':
      return t(`organisation.states.${subject.state}`);
    case 'level': {
      const level = bucketTitle(t, subject.bucket);
      return subject.basis === 'declared'
        ? t('organisation.list.declared', { level })
        : level;
    }
    case 'dimension':
      return t('organisation.list.heldBackBy', { dimension: subject.title });
    case 'answers':
      return t('organisation.heldBack.answers');
    default:
      return subject.title;
  }
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
