import { mockServices } from '@backstage/backend-test-utils';
import { readEvidenceTimeout } from './readEvidenceTimeout';

const read = (timeout?: object) =>
  readEvidenceTimeout(
    mockServices.rootConfig({
      data: timeout && { mlopsMaturity: { evidence: { timeout } } },
    }),
  );

describe('readEvidenceTimeout', () => {
  it('waits five seconds unless told otherwise', () => {
    expect(read()).toBe(5_000);
    expect(read({ seconds: 2 })).toBe(2_000);
  });

  it.each([{ seconds: 0 }, { minutes: 2 }])('refuses %p', timeout => {
    expect(() => read(timeout)).toThrow('mlopsMaturity.evidence.timeout');
  });
});
