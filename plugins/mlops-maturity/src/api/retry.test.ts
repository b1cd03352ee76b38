import { ResponseError } from '@backstage/errors';
import { passesByItself, pauseBefore, whenSeenAfter } from './retry';

const unavailable = (
  body: object = {},
  headers: Record<string, string> = {},
): Promise<ResponseError> =>
  ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'ServiceUnavailableError', message: 'away' },
        response: { statusCode: 503 },
        ...body,
      }),
      {
        status: 503,
        headers: { 'content-type': 'application/json', ...headers },
      },
    ),
  );

describe('passesByItself', () => {
  it('is so while something is away', async () => {
    expect(passesByItself(await unavailable())).toBe(true);
    expect(passesByItself(await unavailable({ dependency: 'catalog' }))).toBe(
      true,
    );
  });

  it('is not so for a backend that has to be started again', async () => {
    const problems = [{ key: 'mlopsMaturity', mistake: 'no', message: 'no' }];
    expect(passesByItself(await unavailable({ problems }))).toBe(false);
  });

  it('is not so for any other failure, nor for none', () => {
    expect(passesByItself(new Error('no'))).toBe(false);
    expect(passesByItself(undefined)).toBe(false);
  });
});

describe('pauseBefore', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    [0, 5_000],
    [1, 10_000],
    [2, 20_000],
    [3, 40_000],
    [4, 60_000],
    [50, 60_000],
  ])('after attempt %i is at most %i ms and at least half', async (n, most) => {
    const error = await unavailable();
    jest.spyOn(Math, 'random').mockReturnValue(0);
    expect(pauseBefore(n, error)).toBe(most / 2);
    jest.spyOn(Math, 'random').mockReturnValue(1);
    expect(pauseBefore(n, error)).toBe(most);
  });

  it('is not shorter than the backend asks for', async () => {
    const wait = async (header: string) =>
      pauseBefore(0, await unavailable({}, { 'retry-after': header }));
    expect(await wait('120')).toBe(120_000);
    expect(await wait('1')).toBeGreaterThanOrEqual(2_500);
    const date = new Date(Date.now() + 90_000).toUTCString();
    expect(await wait(date)).toBeGreaterThan(85_000);
    expect(await wait('soon')).toBeLessThanOrEqual(5_000);
    expect(await wait('99999999999')).toBeLessThan(2 ** 31);
  });
});

describe('whenSeenAfter', () => {
  let visibility: DocumentVisibilityState = 'visible';

  beforeEach(() => {
    visibility = 'visible';
    jest.useFakeTimers();
    jest
      .spyOn(document, 'visibilityState', 'get')
      .mockImplementation(() => visibility);
  });

  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('waits, and calls back once', () => {
    const callback = jest.fn();
    whenSeenAfter(1000, callback);
    jest.advanceTimersByTime(999);
    expect(callback).not.toHaveBeenCalled();
    jest.advanceTimersByTime(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('leaves a hidden page alone until it is seen again', () => {
    const callback = jest.fn();
    visibility = 'hidden';
    whenSeenAfter(1000, callback);
    jest.advanceTimersByTime(3_600_000);
    expect(callback).not.toHaveBeenCalled();
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('does not call back when it is ended', () => {
    const callback = jest.fn();
    whenSeenAfter(1000, callback)();
    jest.advanceTimersByTime(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(callback).not.toHaveBeenCalled();
  });
});
