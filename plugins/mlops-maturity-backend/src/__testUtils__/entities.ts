import type { Entity } from '@backstage/catalog-model';

/** Relations as the catalog makes them from `spec`. */
function relations(...pairs: Array<[type: string, targetRef: string]>) {
  return pairs.map(([type, targetRef]) => ({ type, targetRef }));
}

function component(
  name: string,
  options: {
    title?: string;
    type?: string;
    lifecycle?: string;
    owner?: string;
    system?: string;
    tags?: string[];
    annotations?: Record<string, string>;
  },
): Entity {
  const { title, type = 'ml-model', lifecycle = 'production' } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      ...(title && { title }),
      ...(options.tags && { tags: options.tags }),
      ...(options.annotations && { annotations: options.annotations }),
    },
    spec: { type, lifecycle, owner: options.owner ?? 'unknown' },
    relations: [
      ...(options.owner ? relations(['ownedBy', options.owner]) : []),
      ...(options.system ? relations(['partOf', options.system]) : []),
    ],
  };
}

function node(
  kind: string,
  name: string,
  options: { title?: string; relation?: [type: string, targetRef: string] },
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, ...(options.title && { title: options.title }) },
    spec: {},
    relations: options.relation ? relations(options.relation) : [],
  };
}

/**
 * A small company: two teams below one department, four ML components, one
 * website that is none.
 */
export const entities: Entity[] = [
  node('Group', 'research', { title: 'Research' }),
  node('Group', 'vision', {
    title: 'Vision Team',
    relation: ['childOf', 'group:default/research'],
  }),
  node('Group', 'language', {
    title: 'Language Team',
    relation: ['childOf', 'group:default/research'],
  }),
  node('User', 'ada', { relation: ['memberOf', 'group:default/vision'] }),
  node('Domain', 'factory', { title: 'Factory' }),
  node('System', 'inspection', {
    title: 'Inspection',
    relation: ['partOf', 'domain:default/factory'],
  }),
  component('defects', {
    title: 'Defect Detector',
    owner: 'group:default/vision',
    system: 'system:default/inspection',
    tags: ['images'],
  }),
  component('counting', { owner: 'group:default/vision' }),
  component('summaries', {
    owner: 'group:default/language',
    lifecycle: 'experimental',
  }),
  component('chat', { type: 'ml-service', owner: 'group:default/language' }),
  component('website', { type: 'website', owner: 'group:default/language' }),
  component('opted-in', {
    type: 'service',
    annotations: { 'mlops-maturity/assess': 'true' },
  }),
];

/** The ML components among {@link entities}. */
export const inScope = [
  'component:default/chat',
  'component:default/counting',
  'component:default/defects',
  'component:default/opted-in',
  'component:default/summaries',
];
