import type {
  AssessmentView,
  MaturityApi,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { entityAssessment } from '../api/queries';
import {
  DraftEditor,
  FIRST_RETRY_MS,
  MAX_RETRY_MS,
  type DraftEditorOptions,
} from './DraftEditor';
import { saveFailureOf } from './saveFailure';
import { entitiesWithUnsaved } from './unsavedRecords';
import { UnsavedEditStore } from './UnsavedEditStore';

/** Whose answers, and about which entity. */
export interface UnsentPlace {
  userEntityRef: string;
  entityRef: string;
}

/** Somebody who sends the answers of one place. */
interface Sender {
  abort: () => void;
  /** Resolves when nothing of it is under way any more. */
  ended: Promise<void>;
}

const known = new WeakMap<MaturityApi, UnsentAnswers>();

/**
 * Sends the answers that were not saved before their questionnaire was left,
 * on whichever page of the portal the person is by now. What it cannot send
 * stays in the browser for the questionnaire to show.
 *
 * @remarks
 * A questionnaire that is open sends its own, in this window and in others.
 */
export class UnsentAnswers {
  readonly #api: MaturityApi;
  readonly #storage: Storage;
  readonly #open = new Map<string, number>();
  readonly #senders = new Map<string, Sender>();

  constructor(api: MaturityApi, storage: Storage) {
    this.#api = api;
    this.#storage = storage;
  }

  /** The one that belongs to an API: one per app, one per test. */
  static of(api: MaturityApi): UnsentAnswers {
    const unsent =
      known.get(api) ?? new UnsentAnswers(api, window.localStorage);
    known.set(api, unsent);
    return unsent;
  }

  /**
   * Leaves the answers of a place to its questionnaire.
   *
   * @returns `ready` resolves when nothing is being sent from here any more,
   * and is absent where nothing was; `leave` ends it, and sends what is left
   */
  leaveTo(place: UnsentPlace): { ready?: Promise<void>; leave: () => void } {
    const key = keyOf(place);
    const sender = this.#senders.get(key);
    sender?.abort();
    this.#open.set(key, (this.#open.get(key) ?? 0) + 1);
    const release = new AbortController();
    withLock(key, 'shared', release.signal, () => aborted(release.signal));
    const leave = () => {
      release.abort();
      this.#open.set(key, (this.#open.get(key) ?? 1) - 1);
      this.#send(place);
    };
    return { ready: sender?.ended, leave };
  }

  /** Sends everything that a person has left in this browser. */
  sendAll(userEntityRef: string): void {
    entitiesWithUnsaved(this.#storage, userEntityRef).forEach(entityRef =>
      this.#send({ userEntityRef, entityRef }),
    );
  }

  #send(place: UnsentPlace): void {
    const key = keyOf(place);
    const isInHand = this.#senders.has(key) || (this.#open.get(key) ?? 0) > 0;
    if (isInHand || !this.#isAnythingLeft(place)) {
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    const ended = withLock(key, 'exclusive', signal, () =>
      this.#sendUntilDone(place, signal),
    ).finally(() => this.#senders.delete(key));
    this.#senders.set(key, { abort: () => controller.abort(), ended });
  }

  #isAnythingLeft({ userEntityRef, entityRef }: UnsentPlace): boolean {
    return entitiesWithUnsaved(this.#storage, userEntityRef).includes(
      entityRef,
    );
  }

  /** Never rejects. */
  async #sendUntilDone(place: UnsentPlace, signal: AbortSignal): Promise<void> {
    // Another window may have sent it meanwhile.
    const loaded =
      this.#isAnythingLeft(place) &&
      (await this.#loadWhenReachable(place.entityRef, signal));
    if (!loaded || signal.aborted) {
      return;
    }
    const { entityRef } = place;
    const editor = new DraftEditor({
      api: this.#api,
      ...loaded,
      store: new UnsavedEditStore({ storage: this.#storage, ...place }),
      onView: changed =>
        entityAssessment.replace(this.#api, entityRef, changed),
    } satisfies DraftEditorOptions);
    await sent(editor, signal);
  }

  /** `undefined` if waiting does not help, as without access. */
  async #loadWhenReachable(
    entityRef: string,
    signal: AbortSignal,
  ): Promise<{ view: AssessmentView; model: MaturityModel } | undefined> {
    let delay = FIRST_RETRY_MS;
    while (!signal.aborted) {
      // The network may be back before the failure is told.
      const again = onlineOrAfter(delay, signal);
      try {
        const [view, model] = await Promise.all([
          this.#api.getAssessment(entityRef, { signal }),
          this.#api.getModel({ signal }),
        ]);
        return { view, model };
      } catch (error) {
        if (saveFailureOf(error).kind !== 'unreachable') {
          return undefined;
        }
      }
      await again;
      delay = Math.min(delay * 2, MAX_RETRY_MS);
    }
    return undefined;
  }
}

/** Resolves once an editor has nothing more to send by itself. */
async function sent(editor: DraftEditor, signal: AbortSignal): Promise<void> {
  const ended = new AbortController();
  await new Promise<void>(resolve => {
    const look = () => {
      if (signal.aborted || !isSending(editor)) {
        resolve();
      }
    };
    ended.signal.addEventListener('abort', editor.subscribe(look));
    ended.signal.addEventListener(
      'abort',
      onOnline(() => editor.retry()),
    );
    signal.addEventListener('abort', look);
    editor.start();
    look();
  });
  ended.abort();
  await editor.stop();
}

function isSending(editor: DraftEditor): boolean {
  const { save } = editor.getState();
  return (
    save.state === 'saving' ||
    (save.state === 'not-saved' && save.failure.kind === 'unreachable')
  );
}

/** @returns a function that ends it */
function onOnline(listener: () => void): () => void {
  window.addEventListener('online', listener);
  return () => window.removeEventListener('online', listener);
}

async function onlineOrAfter(
  delay: number,
  signal: AbortSignal,
): Promise<void> {
  const ended = new AbortController();
  await new Promise<void>(resolve => {
    const timer = setTimeout(resolve, delay);
    ended.signal.addEventListener('abort', () => clearTimeout(timer));
    ended.signal.addEventListener(
      'abort',
      onOnline(() => resolve()),
    );
    signal.addEventListener('abort', () => resolve());
  });
  ended.abort();
}

/**
 * Does something while no other window has the lock; at once in browsers that
 * have no locks. Never rejects.
 */
async function withLock(
  name: string,
  mode: LockMode,
  signal: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  if (!('locks' in navigator)) {
    await work();
    return;
  }
  try {
    await navigator.locks.request(
      `mlops-maturity/${name}`,
      { mode, signal },
      work,
    );
  } catch {
    // Nobody waits for it any more.
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function keyOf({ userEntityRef, entityRef }: UnsentPlace): string {
  return `${userEntityRef}/${entityRef}`;
}
