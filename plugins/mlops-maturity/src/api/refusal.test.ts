import { MaturityClient } from 'backstage-plugin-mlops-maturity-common';
import { english } from '../__testUtils__/english';
import { reasonText } from '../text/reasonText';
import { unavailableOf } from './refusal';

/** What a request is rejected with when `fetch` ends like this. */
async function rejectionOf(fetch: () => Promise<Response>): Promise<unknown> {
  const client = new MaturityClient({
    discoveryApi: { getBaseUrl: async () => 'http://portal.test' },
    fetchApi: { fetch },
  });
  return client.getFacets().catch(error => error);
}

describe('unavailableOf', () => {
  it.each([
    'Failed to fetch',
    'NetworkError when attempting to fetch resource.',
  ])(
    'knows a backend that gives no answer, whatever the browser calls it: %s',
    async message => {
      const error = await rejectionOf(() =>
        Promise.reject(new TypeError(message)),
      );

      expect(unavailableOf(error)).toBe('backend');
      expect(error).toBeInstanceOf(Error);
      expect(error instanceof Error && reasonText(english, error)).toMatch(
        /^The service does not answer at the moment/,
      );
    },
  );

  it.each([502, 503, 504])(
    'knows a backend for which a proxy answers %i',
    async status => {
      const error = await rejectionOf(async () => new Response('', { status }));

      expect(unavailableOf(error)).toBe('backend');
    },
  );

  it('leaves other failures, and a request that is given up, as they are', async () => {
    const refused = await rejectionOf(
      async () => new Response('', { status: 500 }),
    );
    const abort = new DOMException('given up', 'AbortError');

    expect(unavailableOf(refused)).toBeUndefined();
    expect(await rejectionOf(() => Promise.reject(abort))).toBe(abort);
  });
});
