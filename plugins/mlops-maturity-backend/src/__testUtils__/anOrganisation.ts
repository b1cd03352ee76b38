import {
  ANSWERS,
  emptyDocument,
  LEVELS,
  maturityModel,
  statementsOf,
  type AssessmentDocument,
} from 'backstage-plugin-mlops-maturity-common';
import type { CatalogComponent, CatalogNode } from '../rules/CatalogComponent';
import { seededRandom, type SeededRandom } from './seededRandom';

/** A component together with what is known about its assessment. */
export interface AssessedComponent {
  component: CatalogComponent;
  /** The domains it counts in, its own and those of its systems. */
  domains: string[];
  submission: RandomSubmission | undefined;
  /** Those before it, the oldest first. */
  earlier: RandomSubmission[];
  hasDraft: boolean;
}

/** An assessment that was submitted. */
export interface RandomSubmission {
  submittedAt: Date;
  document: AssessmentDocument;
}

/** A made-up company. */
export interface RandomOrganisation {
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

/** Makes a company of some size. */
export function randomOrganisation(
  seed: number,
  size: number,
): RandomOrganisation {
  const random = seededRandom(seed);
  return {
    nodes: NODES,
    components: Array.from({ length: size }, (_, index) =>
      randomComponent(random, index),
    ),
  };
}

function randomComponent(
  random: SeededRandom,
  index: number,
): AssessedComponent {
  const systems = random.chance(0.7)
    ? [...new Set([random.pick(SYSTEMS), ...random.some(SYSTEMS, 0.05)])].sort()
    : [];
  const ownDomains = random.chance(0.15)
    ? random.pick([
        ['domain:default/cards'],
        ['domain:default/market', 'domain:default/payments'],
      ])
    : [];
  const owners = random.chance(0.9)
    ? [...new Set([random.pick(OWNERS), ...random.some(OWNERS, 0.05)])].sort()
    : [];
  return {
    component: {
      entityRef: `component:default/c${index}`,
      title: random.pick(['Churn', 'churn', 'Ünicode', '100%_sure', 'Zebra']),
      type: random.pick(['ml-model', 'ml-service', 'ml-pipeline']),
      lifecycle: random.pick(['production', 'experimental', '']),
      owners,
      systems,
      domains: ownDomains,
      tags: random.some(['tabular', 'vision', 'text', 'gpu'], 0.3),
    },
    domains: [
      ...new Set([
        ...ownDomains,
        ...systems.flatMap(
          system =>
            NODES.find(each => each.entityRef === system)?.parents ?? [],
        ),
      ]),
    ],
    ...randomHistory(random),
    hasDraft: random.chance(0.3),
  };
}

/** Up to five submissions, several of which can be of one day or month. */
function randomHistory(
  random: SeededRandom,
): Pick<AssessedComponent, 'submission' | 'earlier'> {
  if (random.chance(0.25)) {
    return { submission: undefined, earlier: [] };
  }
  const newest = new Date(
    AS_OF.getTime() -
      random.pick([0, 30, 90, 179, 180, 181, 182, 400]) * DAY_IN_MS -
      random.pick([0, 1, DAY_IN_MS - 1]),
  );
  const submittedAt = [newest];
  while (submittedAt.length < 5 && random.chance(0.5)) {
    const days = random.pick([0.001, 1, 7, 40, 100, 300]);
    const before = submittedAt[0].getTime() - days * DAY_IN_MS;
    submittedAt.unshift(new Date(before));
  }
  const submissions = submittedAt.map(at => ({
    submittedAt: at,
    document: randomDocument(random),
  }));
  return {
    submission: submissions.at(-1),
    earlier: submissions.slice(0, -1),
  };
}

function randomDocument(random: SeededRandom): AssessmentDocument {
  const empty = emptyDocument(maturityModel);
  // Some are of one kind throughout, or no component would have all basics.
  const usual = random.pick([...ANSWERS, 'yes'] as const);
  const mixed = random.pick([0, 0.1, 0.5]);
  const level = random.pick(LEVELS);
  return {
    ...empty,
    profile: {
      ...empty.profile,
      servingModes: random.chance(0.2)
        ? null
        : random.some(['real-time', 'batch'] as const, 0.6),
    },
    picks: Object.fromEntries(
      maturityModel.dimensions.map(({ id }) => [
        id,
        random.chance(0.03)
          ? null
          : random.pick([
              level,
              level,
              level,
              level,
              level,
              random.pick(LEVELS),
            ]),
      ]),
    ),
    answers: Object.fromEntries(
      statementsOf(maturityModel)
        .filter(() => mixed === 0 || random.chance(0.95))
        .map(({ id, parts }) => [
          id,
          {
            value: random.chance(mixed) ? random.pick(ANSWERS) : usual,
            ...(random.chance(0.7) ? { reason: 'Not used here' } : {}),
            ...(random.chance(0.5)
              ? { updatedAt: '2026-10-01T08:00:00.000Z' }
              : {}),
            ...(random.chance(0.2)
              ? { evidence: [{ url: 'https://example.com/', title: 'Here' }] }
              : {}),
            ...(parts && random.chance(0.5)
              ? {
                  parts: Object.fromEntries(
                    parts.map(part => [part.id, random.chance(0.9)]),
                  ),
                }
              : {}),
          },
        ]),
    ),
    target: random.chance(0.2) ? null : random.pick(LEVELS),
  };
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
