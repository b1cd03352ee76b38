import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigReader } from '@backstage/config';
import { parse } from 'yaml';
import { catalogShapes } from './__fixtures__/catalogShapes';
import { createScopeCheck, readEntityFilter } from './entityFilter';

const guide = readFileSync(
  resolve(__dirname, '../../../../docs/scope.md'),
  'utf8',
);
const recipes = new Map(
  [...guide.matchAll(/^## (.+)$[^]*?^```yaml\n([^]*?)^```$/gm)].map(
    ([, heading, yaml]) => [heading, yaml],
  ),
);

it('has a catalog for each recipe', () => {
  expect([...recipes.keys()]).toEqual(Object.keys(catalogShapes));
});

describe.each(Object.entries(catalogShapes))(
  'the recipe "%s"',
  (heading, { assessed, others }) => {
    const config = new ConfigReader(parse(recipes.get(heading) ?? ''));
    const { value: filter } = readEntityFilter(config);
    const isInScope = (entity: (typeof assessed)[number]) =>
      filter !== undefined && createScopeCheck(filter)(entity);

    it('selects what is run', () => {
      expect(assessed.filter(isInScope)).toEqual(assessed);
    });

    it('leaves out what stands beside it', () => {
      expect(others.filter(isInScope)).toEqual([]);
    });
  },
);

it('leaves a server in scope without any of them, and none of its models', () => {
  const { value: filter } = readEntityFilter(new ConfigReader({}));
  const { assessed, others } =
    catalogShapes['Servers with models as resources'];
  const inScope = [...assessed, ...others].filter(
    entity => filter !== undefined && createScopeCheck(filter)(entity),
  );
  expect(
    inScope.map(({ kind, metadata }) => `${kind} ${metadata.name}`),
  ).toEqual(['Component vllm']);
});
