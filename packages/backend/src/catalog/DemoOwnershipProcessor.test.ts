import type { Entity } from '@backstage/catalog-model';
import type { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { DemoOwnershipProcessor } from './DemoOwnershipProcessor';

function component(annotations: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'scorer', annotations },
    spec: { type: 'ml-model', owner: 'unknown' },
  };
}

async function process(entity: Entity) {
  const emitted: CatalogProcessorResult[] = [];
  const result = await new DemoOwnershipProcessor().postProcessEntity(
    entity,
    { type: 'file', target: 'catalog.yaml' },
    item => emitted.push(item),
  );
  return { result, emitted };
}

describe('DemoOwnershipProcessor', () => {
  it('makes both sides of a second ownership', async () => {
    const { emitted } = await process(
      component({ 'example.com/additional-owner': 'group:default/risk' }),
    );
    expect(emitted).toEqual([
      expect.objectContaining({
        relation: expect.objectContaining({ type: 'ownedBy' }),
      }),
      expect.objectContaining({
        relation: expect.objectContaining({ type: 'ownerOf' }),
      }),
    ]);
  });

  it('takes the owner from a component that nobody owns', async () => {
    const { result } = await process(
      component({ 'example.com/unowned': 'true' }),
    );
    expect(result.spec).toEqual({ type: 'ml-model' });
  });

  it('leaves everything else alone', async () => {
    const entity = component({});
    const { result, emitted } = await process(entity);
    expect(result).toBe(entity);
    expect(emitted).toEqual([]);
  });
});
