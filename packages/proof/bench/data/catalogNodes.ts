import type { CatalogNode } from './storeInternals';

/** The groups, systems and domains of an organisation. */
export interface NamedNodes {
  nodes: CatalogNode[];
  teams: string[];
  /** Groups two levels above up to 100 teams each. */
  divisions: string[];
  /** Every system with its domain. */
  systems: CatalogNode[];
}

const TEAMS_PER_DEPARTMENT = 10;
const DEPARTMENTS_PER_DIVISION = 10;
const SYSTEMS_PER_SUBDOMAIN = 20;
const SUBDOMAINS_PER_DOMAIN = 8;

/**
 * Teams in departments in divisions in one company; systems in subdomains in
 * domains.
 */
export function catalogNodes(options: {
  teams: number;
  systems: number;
}): NamedNodes {
  const company = node('group', 'company', undefined, 'The Company');
  const divisions = level(
    Math.ceil(options.teams / TEAMS_PER_DEPARTMENT / DEPARTMENTS_PER_DIVISION),
    index => node('group', `division-${index}`, company.entityRef),
  );
  const departments = level(
    Math.ceil(options.teams / TEAMS_PER_DEPARTMENT),
    index =>
      node(
        'group',
        `department-${index}`,
        divisions[Math.floor(index / DEPARTMENTS_PER_DIVISION)].entityRef,
      ),
  );
  const teams = level(options.teams, index =>
    node(
      'group',
      `team-${index}`,
      departments[Math.floor(index / TEAMS_PER_DEPARTMENT)].entityRef,
    ),
  );
  const subdomainCount = Math.ceil(options.systems / SYSTEMS_PER_SUBDOMAIN);
  const domains = level(
    Math.ceil(subdomainCount / SUBDOMAINS_PER_DOMAIN),
    index => node('domain', `domain-${index}`, undefined),
  );
  const subdomains = level(subdomainCount, index =>
    node(
      'domain',
      `subdomain-${index}`,
      domains[Math.floor(index / SUBDOMAINS_PER_DOMAIN)].entityRef,
    ),
  );
  const systems = level(options.systems, index =>
    node(
      'system',
      `system-${index}`,
      subdomains[Math.floor(index / SYSTEMS_PER_SUBDOMAIN)].entityRef,
    ),
  );
  return {
    nodes: [
      company,
      ...divisions,
      ...departments,
      ...teams,
      ...domains,
      ...subdomains,
      ...systems,
    ],
    teams: teams.map(({ entityRef }) => entityRef),
    divisions: divisions.map(({ entityRef }) => entityRef),
    systems,
  };
}

function level(
  count: number,
  make: (index: number) => CatalogNode,
): CatalogNode[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function node(
  kind: string,
  name: string,
  parent: string | undefined,
  title = name.replace('-', ' ').replace(/^./, first => first.toUpperCase()),
): CatalogNode {
  return {
    entityRef: `${kind}:default/${name}`,
    title,
    parents: parent === undefined ? [] : [parent],
  };
}
