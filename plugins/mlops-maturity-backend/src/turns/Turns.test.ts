import { setImmediate } from 'node:timers/promises';
import { Turns } from './Turns';

/** Longer than a test takes, in milliseconds. */
const LONG = 60_000;

/** Something that is done when it is told to. */
function openWork() {
  let finish: (value: string) => void = () => {};
  const done = new Promise<string>(resolve => {
    finish = resolve;
  });
  return { work: jest.fn(() => done), finish };
}

/** Lets everything go on that does not wait for anything. */
async function untilQuiet() {
  for (let round = 0; round < 10; round += 1) {
    await setImmediate();
  }
}

describe('Turns', () => {
  it('lets one follow the other, in order', async () => {
    const turns = new Turns(LONG);
    const works = Array.from({ length: 3 }, openWork);
    const results = works.map(({ work }) => turns.take(work));
    const begun = () => works.map(({ work }) => work.mock.calls.length);
    await untilQuiet();
    expect(begun()).toEqual([1, 0, 0]);

    works[0].finish('first');
    await expect(results[0]).resolves.toBe('first');
    await untilQuiet();
    expect(begun()).toEqual([1, 1, 0]);

    works.forEach(({ finish }, index) => finish(`${index}`));
    await expect(Promise.all(results)).resolves.toEqual(['first', '1', '2']);
  });

  it('lets what has come meanwhile go before the next', async () => {
    const turns = new Turns(LONG);
    const order: string[] = [];
    const report = async () => {
      order.push('report');
      // As something that a save waits for.
      void setImmediate().then(() => order.push('save'));
    };
    await Promise.all(Array.from({ length: 3 }, () => turns.take(report)));
    await untilQuiet();
    expect(order).toEqual([
      'report',
      'save',
      'report',
      'save',
      'report',
      'save',
    ]);
  });

  it('keeps nobody waiting for one that takes long', async () => {
    const turns = new Turns();
    const { work, finish } = openWork();
    const slow = turns.take(work);
    await expect(turns.take(async () => 'quick')).resolves.toBe('quick');
    finish('slow');
    await expect(slow).resolves.toBe('slow');
  });

  it('goes on after a failure, which it passes on', async () => {
    const turns = new Turns();
    await expect(
      turns.take(async () => {
        throw new Error('no such table');
      }),
    ).rejects.toThrow('no such table');
    await expect(turns.take(async () => 1)).resolves.toBe(1);
  });
});
