import { configApiRef } from '@backstage/core-plugin-api';
import { mockApis, TestApiRegistry } from '@backstage/test-utils';
import { churnModel, website } from '../__fixtures__/entities';
import { isMlopsMaturityAvailable } from './availability';

function contextOf(data: Parameters<typeof mockApis.config>[0] = {}) {
  return { apis: TestApiRegistry.from([configApiRef, mockApis.config(data)]) };
}

describe('isMlopsMaturityAvailable', () => {
  it('knows ML components by their type', () => {
    expect(isMlopsMaturityAvailable(churnModel, contextOf())).toBe(true);
    expect(isMlopsMaturityAvailable(website, contextOf())).toBe(false);
  });

  it('follows the configured filter', () => {
    const context = contextOf({
      data: { mlopsMaturity: { entityFilter: { 'spec.type': 'website' } } },
    });
    expect(isMlopsMaturityAvailable(churnModel, context)).toBe(false);
    expect(isMlopsMaturityAvailable(website, context)).toBe(true);
  });

  it.each(['component', 5, ['component'], { filter: { kind: 'component' } }])(
    'throws nothing with the filter %j, and knows no ML components',
    entityFilter => {
      const context = contextOf({ data: { mlopsMaturity: { entityFilter } } });
      expect(isMlopsMaturityAvailable(churnModel, context)).toBe(false);
    },
  );

  it('follows the annotation of the entity', () => {
    const metadata = {
      ...churnModel.metadata,
      annotations: { 'mlops-maturity/assess': 'false' },
    };
    expect(
      isMlopsMaturityAvailable({ ...churnModel, metadata }, contextOf()),
    ).toBe(false);
  });
});
