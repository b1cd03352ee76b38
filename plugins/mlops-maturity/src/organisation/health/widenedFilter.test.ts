import { mockApis } from '@backstage/test-utils';
import {
  createScopeCheck,
  DEFAULT_ENTITY_FILTER,
  readEntityFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { parse } from 'yaml';
import { churnModel, website } from '../../__fixtures__/entities';
import { widenedFilter } from './widenedFilter';

describe('widenedFilter', () => {
  it('is configuration that keeps what is in scope and adds the types', () => {
    const text = widenedFilter(DEFAULT_ENTITY_FILTER, [
      { kind: 'Resource', type: 'ai-model', count: 3 },
      { kind: 'AiResource', type: null, count: 2 },
    ]);
    const { value: filter = {} } = readEntityFilter(
      mockApis.config({ data: parse(text) }),
    );
    const isInScope = createScopeCheck(filter);
    expect(isInScope(churnModel)).toBe(true);
    expect(isInScope(website)).toBe(false);
    expect(
      isInScope({ ...website, kind: 'Resource', spec: { type: 'AI-Model' } }),
    ).toBe(true);
    expect(isInScope({ ...website, kind: 'AiResource', spec: {} })).toBe(true);
    expect(isInScope({ ...website, kind: 'AiResource' })).toBe(false);
  });
});
