import { fork, type ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import { join } from 'node:path';
import {
  crowdMessageSchema,
  type CrowdMessage,
  type CrowdSettings,
} from './crowdSettings';

/** The program `crowd.ts` while it runs. */
export class ReaderProcess {
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#process = child;
  }

  /** Starts it, and waits until everybody has opened the page once. */
  static async start(settings: CrowdSettings): Promise<ReaderProcess> {
    const child = fork(join(__dirname, 'crowd.ts'));
    const crowd = new ReaderProcess(child);
    child.send(settings);
    await crowd.#message();
    return crowd;
  }

  /**
   * Lets everybody open the page once more at most, and ends it.
   *
   * @returns how often the page was opened since all had opened it once
   */
  async stop(): Promise<number> {
    const told = this.#message();
    const ended = once(this.#process, 'exit');
    this.#process.send('stop');
    const message = await told;
    await ended;
    return message === 'reading' ? 0 : message.pages;
  }

  /** The next message of the program; what compiles it sends some as well. */
  async #message(): Promise<CrowdMessage> {
    for await (const [message] of on(this.#process, 'message', {
      close: ['exit'],
    })) {
      const told = crowdMessageSchema.safeParse(message);
      if (told.success) {
        return told.data;
      }
    }
    throw new Error('The readers have ended early');
  }
}
