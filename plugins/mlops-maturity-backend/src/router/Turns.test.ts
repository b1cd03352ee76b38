import { setImmediate } from 'node:timers/promises';
import { Turns } from './Turns';

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
  it('lets two go on and one after the other follow, in order', async () => {
    const turns = new Turns();
    const works = Array.from({ length: 4 }, openWork);
    const results = works.map(({ work }) => turns.take(work));
    const begun = () => works.map(({ work }) => work.mock.calls.length);
    await untilQuiet();
    expect(begun()).toEqual([1, 1, 0, 0]);

    works[1].finish('second');
    await expect(results[1]).resolves.toBe('second');
    await untilQuiet();
    expect(begun()).toEqual([1, 1, 1, 0]);

    works.forEach(({ finish }, index) => finish(`${index}`));
    await expect(Promise.all(results)).resolves.toEqual([
      '0',
      'second',
      '2',
      '3',
    ]);
  });

  it('lets what has come meanwhile go before the next', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const report = async () => {
      order.push('report');
      // As something that a save waits for.
      void setImmediate().then(() => order.push('save'));
    };
    await Promise.all(Array.from({ length: 4 }, () => turns.take(report)));
    await untilQuiet();
    expect(order).toEqual([
      'report',
      'report',
      'save',
      'save',
      'report',
      'report',
      'save',
      'save',
    ]);
  });

  it('keeps nobody waiting for one that takes long', async () => {
    const turns = new Turns();
    const slow = Array.from({ length: 2 }, openWork);
    const results = slow.map(({ work }) => turns.take(work));
    await expect(turns.take(async () => 'quick')).resolves.toBe('quick');
    slow.forEach(({ finish }) => finish('slow'));
    await expect(Promise.all(results)).resolves.toEqual(['slow', 'slow']);
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
