import {
  ANSWERS,
  emptyDocument,
  LEVELS,
  maturityModel,
  SERVING_MODES,
  statementsOf,
  type Answer,
  type AssessmentDocument,
  type Level,
  type ServingMode,
  type Statement,
  type StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import fc from 'fast-check';
import type { CatalogComponent, CatalogNode } from '../rules/CatalogComponent';

/** A component together with what is known about its assessment. */
export interface AssessedComponent {
  component: CatalogComponent;
  /** The domains it counts in, its own and those of its systems. */
  domains: string[];
  submission: ASubmission | undefined;
  /** Those before it, the oldest first. */
  earlier: ASubmission[];
  hasDraft: boolean;
}

/** An assessment that was submitted. */
export interface ASubmission {
  submittedAt: Date;
  document: AssessmentDocument;
}

/** A made-up company. */
export interface Organisation {
  nodes: CatalogNode[];
  components: AssessedComponent[];
}

/** The moment that everything is counted at. */
export const AS_OF = new Date('2026-11-21T12:00:00.000Z');

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/**
 * Groups four deep, some of them with several parents, also at other depths or
 * on two ways to the same; circles at the top, in between and of one; domains
 * with subdomains, systems with none, one or two domains.
 */
const NODES: CatalogNode[] = [
  group('company', [], 'The Company'),
  group('risk', ['company'], 'risk and fraud'),
  group('fraud', ['risk', 'growth'], 'Fraud'),
  group('fraud-models', ['fraud'], 'Fraud Models'),
  group('growth', ['company'], 'Growth'),
  group('search', ['growth'], 'Search'),
  group('ads', ['fraud', 'growth', 'guild'], 'Ads'),
  group('empty', ['company'], 'Without components'),
  group('guild', [], 'Guild'),
  group('hen', ['egg'], 'Hen'),
  group('egg', ['hen'], 'Egg'),
  group('day', ['night'], 'Day'),
  group('night', ['company', 'day'], 'Night'),
  group('dawn', ['day', 'guild'], 'Dawn'),
  group('itself', ['itself', 'risk'], 'Itself'),
  node('domain:default/payments', [], 'Payments'),
  node(
    'domain:default/cards',
    ['domain:default/market', 'domain:default/payments'],
    'Cards',
  ),
  node('domain:default/market', [], 'Market'),
  node(
    'system:default/checkout',
    ['domain:default/cards', 'domain:default/payments'],
    'Checkout',
  ),
  node('system:default/disputes', ['domain:default/cards'], 'Disputes'),
  node('system:default/ranking', ['domain:default/market'], 'Ranking'),
  node('system:default/lonely', [], 'Lonely'),
];

const SYSTEMS = [
  'system:default/checkout',
  'system:default/disputes',
  'system:default/ranking',
  'system:default/lonely',
  'system:default/unknown',
];

const OWNERS = [
  'group:default/risk',
  'group:default/fraud',
  'group:default/fraud-models',
  'group:default/search',
  'group:default/ads',
  'group:default/hen',
  'group:default/egg',
  'group:default/day',
  'group:default/night',
  'group:default/dawn',
  'group:default/itself',
  'group:default/left-the-company',
  'user:default/ada',
];

/** A company of some size. */
export function anOrganisation(size: number): fc.Arbitrary<Organisation> {
  const components = Array.from({ length: size }, (_, index) =>
    aRandomComponent(index),
  );
  // A bias to small values would make most components the same.
  return fc
    .noBias(fc.tuple(...components))
    .map(each => ({ nodes: NODES, components: each }));
}

/**
 * The same company for the same seed. A test has the seed in its name, so that
 * a failure says it.
 */
export function sampleOrganisation(seed: number, size: number): Organisation {
  const [organisation] = fc.sample(anOrganisation(size), { seed, numRuns: 1 });
  return organisation;
}

/** This often, 0 to 1. */
export function chance(probability: number): fc.Arbitrary<boolean> {
  const percent = Math.round(100 * probability);
  return fc.oneof(
    { arbitrary: fc.constant(true), weight: percent },
    { arbitrary: fc.constant(false), weight: 100 - percent },
  );
}

/** A value this often, 0 to 1, and another otherwise. */
function either<T>(
  probability: number,
  arbitrary: fc.Arbitrary<T>,
  otherwise: fc.Arbitrary<T>,
): fc.Arbitrary<T> {
  return chance(probability).chain(is => (is ? arbitrary : otherwise));
}

function none<T>(): fc.Arbitrary<T[]> {
  return fc.constant<T[]>([]);
}

/** Some of the items, in their order, each of them this often. */
export function some<T>(
  items: readonly T[],
  probability: number,
): fc.Arbitrary<T[]> {
  return fc
    .tuple(...items.map(() => chance(probability)))
    .map(chosen => items.filter((_, index) => chosen[index]));
}

/** Mostly one of the items, now and then several. */
function fewOf(items: readonly string[]): fc.Arbitrary<string[]> {
  return fc
    .tuple(fc.constantFrom(...items), some(items, 0.05))
    .map(([first, others]) => [...new Set([first, ...others])].sort());
}

function aRandomComponent(index: number): fc.Arbitrary<AssessedComponent> {
  return fc
    .record({
      component: fc.record({
        entityRef: fc.constant(`component:default/c${index}`),
        title: fc.constantFrom(
          'Churn',
          'churn',
          'Ünicode',
          '100%_sure',
          'Zebra',
        ),
        type: fc.constantFrom('ml-model', 'ml-service', 'ml-pipeline'),
        lifecycle: fc.constantFrom('production', 'experimental', ''),
        owners: either(0.9, fewOf(OWNERS), none()),
        systems: either(0.7, fewOf(SYSTEMS), none()),
        domains: either<string[]>(
          0.15,
          fc.constantFrom<string[][]>(
            ['domain:default/cards'],
            ['domain:default/market', 'domain:default/payments'],
          ),
          none(),
        ),
        tags: some(['tabular', 'vision', 'text', 'gpu'], 0.3),
      }),
      submissions: either<ASubmission[]>(0.25, none(), aHistory()),
      hasDraft: chance(0.3),
    })
    .map(({ component, submissions, hasDraft }) => ({
      component,
      domains: [
        ...new Set([
          ...component.domains,
          ...component.systems.flatMap(
            system =>
              NODES.find(each => each.entityRef === system)?.parents ?? [],
          ),
        ]),
      ],
      submission: submissions.at(-1),
      earlier: submissions.slice(0, -1),
      hasDraft,
    }));
}

/** Up to five submissions, several of which can be of one day or month. */
function aHistory(): fc.Arbitrary<ASubmission[]> {
  return fc
    .record({
      daysAgo: fc.constantFrom(0, 30, 90, 179, 180, 181, 182, 400),
      msAgo: fc.constantFrom(0, 1, DAY_IN_MS - 1),
      daysBetween: either<number[]>(
        0.5,
        fc.array(fc.constantFrom(0.001, 1, 7, 40, 100, 300), {
          minLength: 1,
          maxLength: 4,
        }),
        none(),
      ),
    })
    .chain(({ daysAgo, msAgo, daysBetween }) => {
      const newest = AS_OF.getTime() - daysAgo * DAY_IN_MS - msAgo;
      const times = daysBetween.reduce(
        ([first, ...later], days) => [
          first - days * DAY_IN_MS,
          first,
          ...later,
        ],
        [newest],
      );
      return fc.tuple(
        ...times.map(time =>
          aRandomDocument().map(document => ({
            submittedAt: new Date(time),
            document,
          })),
        ),
      );
    });
}

function aRandomDocument(): fc.Arbitrary<AssessmentDocument> {
  const empty = emptyDocument(maturityModel);
  return fc
    .record({
      // Some are of one kind throughout, or no component would have all basics.
      usual: fc.constantFrom(...ANSWERS, 'yes' as const),
      mixed: fc.constantFrom(0, 0.1, 0.5),
      // Or no level would rest on what is set aside.
      others: fc.constantFrom<readonly Answer[]>(ANSWERS, ['not-applicable']),
      level: fc.constantFrom(...LEVELS),
    })
    .chain(({ usual, mixed, others, level }) =>
      fc.record({
        modelVersion: fc.constant(empty.modelVersion),
        profile: either<ServingMode[] | null>(
          0.2,
          fc.constant(null),
          some(SERVING_MODES, 0.6),
        ).map(servingModes => ({ ...empty.profile, servingModes })),
        picks: fc.record(
          Object.fromEntries(
            maturityModel.dimensions.map(({ id }) => [
              id,
              either<Level | null>(
                0.03,
                fc.constant(null),
                either(0.8, fc.constant(level), fc.constantFrom(...LEVELS)),
              ),
            ]),
          ),
        ),
        answers: fc
          .tuple(
            ...statementsOf(maturityModel).map(statement =>
              either(
                mixed === 0 ? 1 : 0.95,
                anAnswer(statement, { usual, mixed, others }).map(
                  (answer): Array<[string, StatementAnswer]> => [
                    [statement.id, answer],
                  ],
                ),
                none(),
              ),
            ),
          )
          .map(entries => Object.fromEntries(entries.flat())),
        target: either<Level | null>(
          0.2,
          fc.constant(null),
          fc.constantFrom(...LEVELS),
        ),
      }),
    );
}

function anAnswer(
  { parts }: Statement,
  {
    usual,
    mixed,
    others,
  }: { usual: Answer; mixed: number; others: readonly Answer[] },
): fc.Arbitrary<StatementAnswer> {
  const optional = <T>(probability: number, value: fc.Arbitrary<T>) =>
    either<T | undefined>(probability, value, fc.constant(undefined));
  return fc
    .record({
      value: either(mixed, fc.constantFrom(...others), fc.constant(usual)),
      reason: optional(0.7, fc.constant('Not used here')),
      updatedAt: optional(0.5, fc.constant('2026-10-01T08:00:00.000Z')),
      evidence: optional(
        0.2,
        fc.constant([{ url: 'https://example.com/', title: 'Here' }]),
      ),
      parts: optional(
        parts ? 0.5 : 0,
        fc.record(
          Object.fromEntries((parts ?? []).map(({ id }) => [id, chance(0.9)])),
        ),
      ),
    })
    .map(({ value, ...rest }) => ({
      value,
      ...Object.fromEntries(
        Object.entries(rest).filter(([, each]) => each !== undefined),
      ),
    }));
}

function group(name: string, parents: string[], title: string): CatalogNode {
  return node(
    `group:default/${name}`,
    parents.map(parent => `group:default/${parent}`),
    title,
  );
}

function node(
  entityRef: string,
  parents: string[],
  title: string,
): CatalogNode {
  return { entityRef, title, parents };
}
