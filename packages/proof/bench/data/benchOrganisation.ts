import type { AssessmentDocument } from 'backstage-plugin-mlops-maturity-common';
import { seededRandom, type SeededRandom } from '../../support/seededRandom';
import { assessmentTemplates } from './assessmentTemplates';
import { catalogNodes, type NamedNodes } from './catalogNodes';
import { submissionTimes } from './submissionTimes';
import type { CatalogComponent, CatalogNode } from './storeInternals';

/** A submission of the past. */
export interface PastSubmission {
  /** Place in `BenchOrganisation.templates`. */
  template: number;
  /** Milliseconds since the epoch. */
  submittedAt: number;
}

/** A component with everything that happened to it. */
export interface BenchComponent {
  component: CatalogComponent;
  /** The domains it counts in. */
  domains: readonly string[];
  /** Oldest first; none if it was never assessed. */
  submissions: PastSubmission[];
  hasDraft: boolean;
}

/** A made-up organisation. */
export interface BenchOrganisation {
  nodes: CatalogNode[];
  components: BenchComponent[];
  /** The assessments that submissions and drafts are made of. */
  templates: AssessmentDocument[];
  teams: number;
  /** A group with up to 100 teams below it. */
  division: string;
}

const COMPONENTS_PER_TEAM = 50;
const LARGEST_VARIETY = 4_000;
const TAGS = 60;

/**
 * Makes an organisation: teams of very different sizes in a hierarchy of
 * groups, systems in domains and subdomains, a few popular types and tags, and
 * 24 months in which components were assessed several times, usually better.
 *
 * @param options.seed - the same seed makes the same organisation
 * @param options.size - how many components
 * @param options.now - when the history ends, in milliseconds since the epoch
 */
export function benchOrganisation(options: {
  seed: number;
  size: number;
  now: number;
}): BenchOrganisation {
  const { seed, size, now } = options;
  const random = seededRandom(seed);
  const teams = Math.max(1, Math.round(size / COMPONENTS_PER_TEAM));
  const named = catalogNodes({ teams, systems: Math.ceil(size / 12) });
  const templates = assessmentTemplates(
    random,
    Math.min(size, LARGEST_VARIETY),
  );
  return {
    nodes: named.nodes,
    components: Array.from({ length: size }, (_, index) =>
      component({ index, random, named, templates: templates.length, now }),
    ),
    templates,
    teams,
    // Neither one of the largest teams nor only small ones.
    division: named.divisions[Math.floor(named.divisions.length / 2)],
  };
}

function component(options: {
  index: number;
  random: SeededRandom;
  named: NamedNodes;
  templates: number;
  now: number;
}): BenchComponent {
  const { index, random, named, templates, now } = options;
  const owner = skewed(random, named.teams);
  const secondOwner = random.chance(0.04)
    ? skewed(random, named.teams)
    : undefined;
  const system = random.chance(0.85) ? random.pick(named.systems) : undefined;
  const times = random.chance(0.78) ? submissionTimes(random, now) : [];
  return {
    component: {
      entityRef: `component:default/model-${index}`,
      title: `Model ${index}`,
      type: mostlyFirst(random, [
        'ml-model',
        'ml-service',
        'ml-pipeline',
        'model-server',
      ]),
      lifecycle: mostlyFirst(random, [
        'production',
        'experimental',
        'deprecated',
      ]),
      owners: random.chance(0.01)
        ? []
        : [...new Set([owner, ...(secondOwner ? [secondOwner] : [])])].sort(),
      systems: system ? [system.entityRef] : [],
      domains: [],
      tags: someTags(random),
    },
    domains: system?.parents ?? [],
    submissions: improving(random, templates, times),
    hasDraft: random.chance(0.08),
  };
}

/** Each time a little further up in the list of templates, mostly. */
function improving(
  random: SeededRandom,
  templates: number,
  times: number[],
): PastSubmission[] {
  let place = random.below(Math.ceil(templates * 0.8));
  return times.map(submittedAt => {
    const template = Math.min(templates - 1, Math.max(0, place));
    place += random.below(Math.ceil(templates / 4)) - Math.ceil(templates / 20);
    return { template, submittedAt };
  });
}

function someTags(random: SeededRandom): string[] {
  const count = random.below(4);
  const tags = Array.from(
    { length: count },
    () => `tag-${Math.min(random.below(TAGS), random.below(TAGS))}`,
  );
  return [...new Set(tags)].sort();
}

/** The first items much more often than the last ones. */
function skewed<T>(random: SeededRandom, items: readonly T[]): T {
  const third = () => random.below(1_000_000) / 1_000_000;
  return items[Math.floor(items.length * third() * third())];
}

function mostlyFirst<T>(random: SeededRandom, items: readonly T[]): T {
  const rest = items.findIndex(() => random.chance(0.55));
  return items[rest < 0 ? items.length - 1 : rest];
}
