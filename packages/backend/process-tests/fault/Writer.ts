import { ResponseError } from '@backstage/errors';
import {
  ANSWERS,
  DraftConflictError,
  LEVELS,
  maturityModel,
  type AssessmentView,
  type DraftChange,
  type MaturityClient,
} from 'backstage-plugin-mlops-maturity-common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SeededRandom } from '../support/seededRandom';
import type { Caller } from '../support/TestPortal';
import type { Journal } from './Journal';

const TRY_AGAIN_MS = 50;

const SHARE_OF_SUBMISSIONS = 0.25;

/** How often a caller looks what became of a write instead of retrying it. */
const SHARE_OF_GIVING_UP = 0.3;

/** How often a caller does not wait for the answer to a write. */
const SHARE_OF_HANGING_UP = 0.2;
const LONGEST_PATIENCE_MS = 100;

/**
 * A caller of the backend that keeps to its rules: writes on the version that
 * it has seen, and repeats what was not answered exactly as it was.
 *
 * Callers share all components, but each has statements of its own, so that it
 * can see in an assessment whether a write of its own is in it.
 */
export class Writer {
  readonly #client: MaturityClient;
  readonly #caller: Caller;
  readonly #statementIds: string[];
  readonly #entityRefs: string[];
  readonly #journal: Journal;
  readonly #random: SeededRandom;
  readonly #ready: () => Promise<void>;
  #count = 0;

  constructor(options: {
    client: MaturityClient;
    caller: Caller;
    /** Statements that nobody else answers. */
    statementIds: string[];
    entityRefs: string[];
    journal: Journal;
    random: SeededRandom;
    /** Waits until requests can be sent. */
    ready: () => Promise<void>;
  }) {
    this.#client = options.client;
    this.#caller = options.caller;
    this.#statementIds = options.statementIds;
    this.#entityRefs = options.entityRefs;
    this.#journal = options.journal;
    this.#random = options.random;
    this.#ready = options.ready;
  }

  /** Writes until told to stop; a write that was begun is brought to an end. */
  async writeUntil(isDone: () => boolean): Promise<void> {
    while (!isDone()) {
      // The first ones more often, so that callers get in each other's way.
      const entityRef = this.#random.pick(
        this.#entityRefs.slice(
          0,
          1 + this.#random.below(this.#entityRefs.length),
        ),
      );
      const view = await this.#read(entityRef);
      this.#count += 1;
      const marker = `${this.#caller.actor} write ${this.#count}`;
      if (view.draft && this.#random.chance(SHARE_OF_SUBMISSIONS)) {
        await this.#submit(view, marker);
      } else {
        await this.#change(view, marker);
      }
    }
  }

  async #change(view: AssessmentView, marker: string): Promise<void> {
    const { entityRef } = view;
    const { change, statementId } = this.#someChange(marker);
    const isIn = ({ draft, submission }: AssessmentView) =>
      (draft ?? submission)?.document.answers[statementId]?.note === marker;
    const record = (base: number, answered: boolean) =>
      this.#journal.entries.push({
        type: 'change',
        entityRef,
        version: base + 1,
        actor: this.#caller.actor,
        answered,
        change,
      });

    for (
      let { version } = view, isUncertain = false, mayStillArrive = false;
      ;

    ) {
      const signal = this.#someSignal();
      const outcome = await this.#attempt(() =>
        this.#client.changeDraft(entityRef, change, {
          token: this.#caller.token,
          version,
          signal,
        }),
      );
      if (outcome.type === 'done') {
        record(version, true);
        return;
      }
      if (outcome.type === 'conflict') {
        if (isUncertain && isIn(outcome.current)) {
          record(version, false);
          return;
        }
        this.#journal.conflicts += 1;
        version = outcome.current.version;
        isUncertain = false;
        mayStillArrive = false;
        continue;
      }
      isUncertain = true;
      // After hanging up the write may still be under way, and looking for it
      // would tell nothing.
      mayStillArrive ||= signal !== undefined;
      if (!mayStillArrive && this.#random.chance(SHARE_OF_GIVING_UP)) {
        if (isIn(await this.#read(entityRef))) {
          record(version, false);
        } else {
          this.#journal.lost += 1;
        }
        return;
      }
    }
  }

  async #submit(view: AssessmentView, requestId: string): Promise<void> {
    const { entityRef } = view;
    for (let { version } = view, isUncertain = false; ; ) {
      const outcome = await this.#attempt(() =>
        this.#client.submitDraft(entityRef, {
          token: this.#caller.token,
          version,
          signal: this.#someSignal(),
          idempotencyKey: requestId,
        }),
      );
      if (outcome.type === 'done') {
        this.#journal.entries.push({
          type: 'submission',
          entityRef,
          version: version + 1,
          actor: this.#caller.actor,
          answered: !isUncertain,
          requestId,
        });
        return;
      }
      if (outcome.type === 'conflict') {
        this.#journal.conflicts += 1;
        if (!outcome.current.draft) {
          // Somebody else has submitted it.
          return;
        }
        version = outcome.current.version;
        isUncertain = false;
      } else {
        isUncertain = true;
      }
    }
  }

  async #read(entityRef: string): Promise<AssessmentView> {
    for (;;) {
      const outcome = await this.#attempt(() =>
        this.#client.getAssessment(entityRef, { token: this.#caller.token }),
      );
      if (outcome.type === 'done') {
        return outcome.view;
      }
    }
  }

  #someSignal(): AbortSignal | undefined {
    return this.#random.chance(SHARE_OF_HANGING_UP)
      ? AbortSignal.timeout(this.#random.below(LONGEST_PATIENCE_MS))
      : undefined;
  }

  /** Sends one request, and waits a moment if no answer comes. */
  async #attempt(request: () => Promise<AssessmentView>) {
    await this.#ready();
    try {
      return { type: 'done' as const, view: await request() };
    } catch (error) {
      if (error instanceof DraftConflictError) {
        return { type: 'conflict' as const, current: error.current };
      }
      if (error instanceof ResponseError && error.statusCode < 500) {
        throw error;
      }
      this.#journal.unanswered += 1;
      await sleep(TRY_AGAIN_MS);
      return { type: 'unanswered' as const };
    }
  }

  /** A change of several fields at once, all of which or none has to arrive. */
  #someChange(marker: string): { change: DraftChange; statementId: string } {
    const random = this.#random;
    const statementId = random.pick(this.#statementIds);
    const dimension = random.pick(maturityModel.dimensions);
    return {
      statementId,
      change: {
        answers: {
          [statementId]: {
            value: random.chance(0.7) ? 'yes' : random.pick(ANSWERS),
            reason: 'Only needed for some answers',
            note: marker,
          },
        },
        picks: {
          [dimension.id]: random.pick(random.pick(dimension.options).levels),
        },
        target: random.pick(LEVELS),
        targetNote: marker,
        profile: { mlCases: random.below(100) },
      },
    };
  }
}
