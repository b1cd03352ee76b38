import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import {
  createScopeCheck,
  DEFAULT_COMPONENT_TYPES,
  readEntityFilter,
} from './entityFilter';

const repository = resolve(__dirname, '../../../..');

const isInScope = (entity: Entity) => {
  const { value } = readEntityFilter(new ConfigReader({}));
  return value !== undefined && createScopeCheck(value)(entity);
};

function entityOf(kind: string, type?: string, assess?: string): Entity {
  return {
    apiVersion: 'example.com/v1',
    kind,
    metadata: {
      name: 'one',
      ...(assess && { annotations: { 'mlops-maturity/assess': assess } }),
    },
    ...(type && { spec: { type } }),
  };
}

describe('the default scope', () => {
  it.each(DEFAULT_COMPONENT_TYPES)('has components of type %s', type => {
    expect(isInScope(entityOf('Component', type))).toBe(true);
    expect(isInScope(entityOf('Component', type.toUpperCase()))).toBe(true);
    expect(isInScope(entityOf('Component', type, 'false'))).toBe(false);
    expect(isInScope(entityOf('Resource', type))).toBe(false);
  });

  it.each(['model', 'agent', 'feature-store', 'website', 'html'])(
    'does not have components of type %s, which may be anything',
    type => {
      expect(isInScope(entityOf('Component', type))).toBe(false);
    },
  );

  it.each(['Component', 'Resource', 'API', 'System', 'AiResource'])(
    'has an entity of kind %s that opted in',
    kind => {
      expect(isInScope(entityOf(kind))).toBe(false);
      expect(isInScope(entityOf(kind, undefined, 'true'))).toBe(true);
    },
  );

  it('is listed in the documents as it is', () => {
    const readme = readFileSync(
      resolve(repository, 'plugins/mlops-maturity-backend/README.md'),
      'utf8',
    );
    const listed = /spec\.type:\n\s+\$in:\n((?:\s+- .+\n)+)/.exec(readme);
    expect(listed?.[1].match(/[a-z-]+$/gm)).toEqual(DEFAULT_COMPONENT_TYPES);
  });
});
