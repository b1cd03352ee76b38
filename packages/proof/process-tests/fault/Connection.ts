import { ResponseError } from '@backstage/errors';
import {
  DraftConflictError,
  type AssessmentView,
  type MaturityClient,
} from 'backstage-plugin-mlops-maturity-common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SeededRandom } from '../../support/seededRandom';
import type { Caller } from '../../support/TestPortal';
import type { Journal } from './Journal';

const TRY_AGAIN_MS = 50;

/** How often a caller does not wait for the answer to a write. */
const SHARE_OF_HANGING_UP = 0.2;
const LONGEST_PATIENCE_MS = 100;

/** What became of one request, as far as its caller can tell. */
export type Outcome =
  | { type: 'done'; view: AssessmentView }
  | { type: 'conflict'; current: AssessmentView }
  | { type: 'unanswered' };

/** What a caller writes with: its way to the backend, its luck, its memory. */
export interface ConnectionParts {
  client: MaturityClient;
  caller: Caller;
  journal: Journal;
  random: SeededRandom;
  /** Waits until requests can be sent. */
  ready: () => Promise<void>;
}

/** The requests of one caller to a backend that may be gone any time. */
export class Connection {
  readonly client: MaturityClient;
  readonly caller: Caller;
  readonly journal: Journal;
  readonly random: SeededRandom;
  readonly #ready: () => Promise<void>;

  constructor(parts: ConnectionParts) {
    this.client = parts.client;
    this.caller = parts.caller;
    this.journal = parts.journal;
    this.random = parts.random;
    this.#ready = parts.ready;
  }

  /** Reads until an answer comes. */
  async read(entityRef: string): Promise<AssessmentView> {
    for (;;) {
      const outcome = await this.attempt(() =>
        this.client.getAssessment(entityRef, { token: this.caller.token }),
      );
      if (outcome.type === 'done') {
        return outcome.view;
      }
    }
  }

  /** At times something that gives a request up before its answer. */
  someSignal(): AbortSignal | undefined {
    return this.random.chance(SHARE_OF_HANGING_UP)
      ? AbortSignal.timeout(this.random.below(LONGEST_PATIENCE_MS))
      : undefined;
  }

  /**
   * Sends one request, and waits a moment if no answer comes.
   *
   * @throws ResponseError if the backend finds a fault with the request
   */
  async attempt(request: () => Promise<AssessmentView>): Promise<Outcome> {
    await this.#ready();
    try {
      return { type: 'done', view: await request() };
    } catch (error) {
      if (error instanceof DraftConflictError) {
        return { type: 'conflict', current: error.current };
      }
      if (error instanceof ResponseError && error.statusCode < 500) {
        throw error;
      }
      this.journal.unanswered += 1;
      await sleep(TRY_AGAIN_MS);
      return { type: 'unanswered' };
    }
  }
}
