import { RememberedReports } from './RememberedReports';

describe('RememberedReports', () => {
  it('counts once per version', async () => {
    const reports = new RememberedReports<{ n: number }>();
    const count = jest.fn(async () => ({ n: 1 }));
    await reports.get('a', count);
    await expect(reports.get('a', count)).resolves.toEqual({ n: 1 });
    expect(count).toHaveBeenCalledTimes(1);
    await reports.get('b', count);
    expect(count).toHaveBeenCalledTimes(2);
  });

  it('answers many who ask at once with one count', async () => {
    const reports = new RememberedReports<{ n: number }>();
    const count = jest.fn(async () => ({ n: 1 }));
    const answers = await Promise.all([
      reports.get('a', count),
      reports.get('a', count),
      reports.get('a', count),
    ]);
    expect(answers).toEqual([{ n: 1 }, { n: 1 }, { n: 1 }]);
    expect(count).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure', async () => {
    const reports = new RememberedReports<{ n: number }>();
    await expect(
      reports.get('a', async () => {
        throw new Error('the database is away');
      }),
    ).rejects.toThrow('away');
    await expect(reports.get('a', async () => ({ n: 1 }))).resolves.toEqual({
      n: 1,
    });
  });
});
