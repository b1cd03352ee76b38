import { stringify } from 'yaml';

/** An ML component of the test's catalog, as reports should know it. */
export interface TestComponent {
  entityRef: string;
  owner: string;
  system: string;
  domain: string;
  lifecycle: string;
  type: string;
  tags: string[];
}

const TEAMS = ['search', 'risk', 'pricing'];
const SYSTEMS = [
  { name: 'ranking', domain: 'market' },
  { name: 'checkout', domain: 'payments' },
];
/** Systems without components: what they answer changes nothing elsewhere. */
const IDLE_SYSTEMS = ['idle-0', 'idle-1', 'idle-2', 'idle-3'];
const TYPES = ['ml-model', 'ml-pipeline', 'model-server'];
const LIFECYCLES = ['production', 'experimental'];
const TAGS = ['nightly', 'realtime', 'pii', 'gpu'];

/**
 * A small company.
 *
 * @param count - how many ML components it has
 */
export function testComponents(count: number): TestComponent[] {
  return Array.from({ length: count }, (_, index) => {
    const system = SYSTEMS[index % SYSTEMS.length];
    return {
      entityRef: `component:default/model-${index}`,
      owner: `group:default/${TEAMS[index % TEAMS.length]}`,
      system: `system:default/${system.name}`,
      domain: `domain:default/${system.domain}`,
      lifecycle: LIFECYCLES[Math.floor(index / 2) % LIFECYCLES.length],
      type: TYPES[Math.floor(index / 3) % TYPES.length],
      tags: TAGS.filter((_tag, bit) => (index >> bit) % 2 === 1),
    };
  });
}

/** Entity refs of systems in the catalog that nothing belongs to. */
export const idleSystems = IDLE_SYSTEMS.map(name => `system:default/${name}`);

/** The company as a catalog file. */
export function catalogFileOf(components: TestComponent[]): string {
  const entities = [
    ...TEAMS.map(name => ({
      ...entity('Group', name),
      spec: { type: 'team', children: [] },
    })),
    ...SYSTEMS.map(({ domain }) => ({
      ...entity('Domain', domain),
      spec: { owner: TEAMS[0] },
    })),
    ...SYSTEMS.map(({ name, domain }) => ({
      ...entity('System', name),
      spec: { owner: TEAMS[0], domain },
    })),
    ...IDLE_SYSTEMS.map(name => ({
      ...entity('System', name),
      spec: { owner: TEAMS[0] },
    })),
    // Out of scope, and not to be counted.
    {
      ...entity('Component', 'web-shop'),
      spec: { type: 'website', lifecycle: 'production', owner: TEAMS[0] },
    },
    ...components.map(({ entityRef, tags, ...component }) => ({
      ...entity('Component', nameOf(entityRef)),
      metadata: { name: nameOf(entityRef), tags },
      spec: {
        type: component.type,
        lifecycle: component.lifecycle,
        owner: nameOf(component.owner),
        system: nameOf(component.system),
      },
    })),
  ];
  return entities.map(each => stringify(each)).join('---\n');
}

function entity(kind: string, name: string) {
  return { apiVersion: 'backstage.io/v1alpha1', kind, metadata: { name } };
}

function nameOf(entityRef: string): string {
  return entityRef.slice(entityRef.indexOf('/') + 1);
}
