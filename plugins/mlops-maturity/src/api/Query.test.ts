import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import { Query } from './Query';

/** Requests that are answered when the test says so. */
function aBackend<T>() {
  const requests: {
    signal: AbortSignal;
    answer: (data: T) => void;
    fail: (error: Error) => void;
  }[] = [];
  const request = (signal: AbortSignal) =>
    new Promise<T>((answer, fail) => {
      requests.push({ signal, answer, fail });
    });
  return { requests, request };
}

/** Lets promises settle. */
const settle = () => jest.advanceTimersByTimeAsync(0);

describe('Query', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('asks once for all who look, and tells each of them', async () => {
    const { requests, request } = aBackend<string>();
    const query = new Query(request);
    const [one, other] = [jest.fn(), jest.fn()];
    query.subscribe(one, 0);
    const leave = query.subscribe(other, 0);
    expect(requests).toHaveLength(1);
    expect(query.state).toEqual({ state: 'loading' });
    requests[0].answer('a');
    await settle();
    expect(query.state).toEqual({ state: 'fresh', data: 'a' });
    expect(one).toHaveBeenCalledTimes(1);
    leave();
    query.replace('b');
    expect(one).toHaveBeenCalledTimes(2);
    expect(other).toHaveBeenCalledTimes(1);
  });

  it('keeps order: an earlier request cannot overwrite a later one', async () => {
    const { requests, request } = aBackend<string>();
    const query = new Query(request);
    query.subscribe(() => {}, 0);
    query.load();
    expect(requests[0].signal.aborted).toBe(true);
    requests[1].answer('later');
    requests[0].answer('earlier');
    await settle();
    expect(query.state.data).toBe('later');
  });

  it('shows what is known while it asks again, and when that fails', async () => {
    const { requests, request } = aBackend<string>();
    const query = new Query(request);
    query.subscribe(() => {}, 0);
    requests[0].answer('a');
    await settle();
    query.load();
    expect(query.state).toEqual({ state: 'refreshing', data: 'a' });
    const error = new Error('broken');
    requests[1].fail(error);
    await settle();
    expect(query.state).toEqual({ state: 'stale', data: 'a', error });
    query.retry();
    requests[2].answer('b');
    await settle();
    expect(query.state).toEqual({ state: 'fresh', data: 'b' });
  });

  it('does not show any more what may not be seen any more', async () => {
    const { requests, request } = aBackend<string>();
    const query = new Query(request);
    query.subscribe(() => {}, 0);
    requests[0].answer('a');
    await settle();
    query.load();
    const error = new NotAllowedError('no longer');
    requests[1].fail(error);
    await settle();
    expect(query.state).toEqual({ state: 'failed', error });
  });

  it('keeps a change that was made while a refresh was on its way', async () => {
    const { requests, request } = aBackend<string>();
    const query = new Query(request);
    query.subscribe(() => {}, 0);
    query.replace('changed');
    requests[0].answer('before the change');
    await settle();
    expect(query.state).toEqual({ state: 'fresh', data: 'changed' });
  });

  it('asks those who come later again, unless the answer is fresh enough', async () => {
    const { requests, request } = aBackend<string>();
    const query = new Query(request);
    const leave = query.subscribe(() => {}, 0);
    requests[0].answer('a');
    await settle();
    leave();
    await jest.advanceTimersByTimeAsync(1000);
    query.subscribe(() => {}, 2000)();
    expect(requests).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1000);
    query.subscribe(() => {}, 2000);
    expect(requests).toHaveLength(2);
    expect(query.state).toEqual({ state: 'refreshing', data: 'a' });
  });

  describe('in pages', () => {
    const inPages = () => {
      const { requests, request } = aBackend<string>();
      const query = new Query<string>(
        request,
        known => async signal => known + (await request(signal)),
      );
      query.subscribe(() => {}, 0);
      return { requests, query };
    };

    it('adds what comes to what is known', async () => {
      const { requests, query } = inPages();
      requests[0].answer('a');
      await settle();
      query.loadMore();
      requests[1].answer('b');
      await settle();
      expect(query.state).toEqual({ state: 'fresh', data: 'ab' });
    });

    it('does not let a page overwrite a reload', async () => {
      const { requests, query } = inPages();
      requests[0].answer('a');
      await settle();
      query.loadMore();
      query.load();
      query.loadMore();
      expect(requests).toHaveLength(3);
      requests[2].answer('new');
      requests[1].answer('b');
      await settle();
      expect(query.state).toEqual({ state: 'fresh', data: 'new' });
    });

    it('asks again for the page that failed', async () => {
      const { requests, query } = inPages();
      requests[0].answer('a');
      await settle();
      query.loadMore();
      requests[1].fail(new Error('broken'));
      await settle();
      expect(query.state).toMatchObject({ state: 'stale', data: 'a' });
      query.retry();
      requests[2].answer('b');
      await settle();
      expect(query.state.data).toBe('ab');
    });
  });

  describe('while something is away', () => {
    const away = () => new ServiceUnavailableError('away');

    it('says so once, and asks again by itself, less and less often', async () => {
      jest.spyOn(Math, 'random').mockReturnValue(1);
      const { requests, request } = aBackend<string>();
      const query = new Query(request);
      query.subscribe(() => {}, 0);
      const pauses = [5_000, 10_000, 20_000, 40_000, 60_000, 60_000];
      for (const [index, pause] of pauses.entries()) {
        requests[index].fail(away());
        await settle();
        expect(query.state.state).toBe('failed');
        await jest.advanceTimersByTimeAsync(pause - 1);
        expect(requests).toHaveLength(index + 1);
        await jest.advanceTimersByTimeAsync(1);
        expect(requests).toHaveLength(index + 2);
        expect(query.state.state).toBe('failed');
      }
      requests[pauses.length].answer('back');
      await settle();
      expect(query.state).toEqual({ state: 'fresh', data: 'back' });
      await jest.advanceTimersByTimeAsync(600_000);
      expect(requests).toHaveLength(pauses.length + 1);
    });

    it('does not ask in a page that nobody sees', async () => {
      const visibility = jest
        .spyOn(document, 'visibilityState', 'get')
        .mockReturnValue('hidden');
      const { requests, request } = aBackend<string>();
      new Query(request).subscribe(() => {}, 0);
      requests[0].fail(away());
      await jest.advanceTimersByTimeAsync(3_600_000);
      expect(requests).toHaveLength(1);
      visibility.mockReturnValue('visible');
      document.dispatchEvent(new Event('visibilitychange'));
      expect(requests).toHaveLength(2);
    });

    it('does not ask when nobody waits any more', async () => {
      const { requests, request } = aBackend<string>();
      const query = new Query(request);
      query.subscribe(() => {}, 0);
      requests[0].fail(away());
      await settle();
      query.abort();
      await jest.advanceTimersByTimeAsync(3_600_000);
      expect(requests).toHaveLength(1);
    });

    it('does not repeat other failures by itself', async () => {
      const { requests, request } = aBackend<string>();
      new Query(request).subscribe(() => {}, 0);
      requests[0].fail(new Error('broken'));
      await jest.advanceTimersByTimeAsync(3_600_000);
      expect(requests).toHaveLength(1);
    });
  });
});
