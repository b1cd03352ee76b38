import { Connection, type ConnectionParts } from './Connection';
import { DraftWriter } from './DraftWriter';
import { LifeWriter } from './LifeWriter';

const SHARE_OF_CONFIRMATIONS = 0.2;
const SHARE_OF_PLANS = 0.2;
const SHARE_OF_SUBMISSIONS = 0.35;

/**
 * A caller of the backend that follows its rules: it writes on the version that
 * it has read, and never repeats a write that may have been stored.
 *
 * Callers share all components, but each has statements of its own, so that it
 * can see in an assessment whether a write of its own is in it.
 */
export class Writer {
  readonly #connection: Connection;
  readonly #drafts: DraftWriter;
  readonly #life: LifeWriter;
  readonly #entityRefs: string[];
  readonly #confirmedRefs: string[];
  #count = 0;

  constructor(
    options: ConnectionParts & {
      /** Statements that nobody else answers. */
      statementIds: string[];
      /** Components that nobody else confirms. */
      confirmedRefs: string[];
      entityRefs: string[];
    },
  ) {
    this.#connection = new Connection(options);
    this.#drafts = new DraftWriter(this.#connection, options.statementIds);
    this.#life = new LifeWriter(this.#connection);
    this.#entityRefs = options.entityRefs;
    this.#confirmedRefs = options.confirmedRefs;
  }

  /** Writes until told to stop; a write that was begun is brought to an end. */
  async writeUntil(isDone: () => boolean): Promise<void> {
    const { caller, random } = this.#connection;
    while (!isDone()) {
      if (random.chance(SHARE_OF_CONFIRMATIONS)) {
        await this.#life.confirm(random.pick(this.#confirmedRefs));
        continue;
      }
      // The first ones more often, so that callers get in each other's way.
      const entityRef = random.pick(
        this.#entityRefs.slice(0, 1 + random.below(this.#entityRefs.length)),
      );
      const view = await this.#connection.read(entityRef);
      this.#count += 1;
      const marker = `${caller.actor} write ${this.#count}`;
      if (random.chance(SHARE_OF_PLANS)) {
        await this.#life.plan(view, `${caller.actor}-write-${this.#count}`);
      } else if (view.draft && random.chance(SHARE_OF_SUBMISSIONS)) {
        await this.#drafts.submit(view, marker);
      } else {
        await this.#drafts.change(view, marker);
      }
    }
  }
}
