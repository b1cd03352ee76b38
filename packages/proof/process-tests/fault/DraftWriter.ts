import {
  ANSWERS,
  LEVELS,
  maturityModel,
  type AssessmentView,
  type DraftChange,
} from 'backstage-plugin-mlops-maturity-common';
import type { Connection } from './Connection';

/** How often a caller looks what became of a write instead of retrying it. */
const SHARE_OF_GIVING_UP = 0.3;

/**
 * Writes drafts and submissions, and repeats what was not answered exactly as
 * it was.
 */
export class DraftWriter {
  readonly #connection: Connection;
  readonly #statementIds: string[];

  /** @param statementIds - statements that nobody else answers */
  constructor(connection: Connection, statementIds: string[]) {
    this.#connection = connection;
    this.#statementIds = statementIds;
  }

  /** Changes several fields of a draft at once. */
  async change(view: AssessmentView, marker: string): Promise<void> {
    const { client, caller, journal, random } = this.#connection;
    const { entityRef } = view;
    const { change, statementId } = this.#someChange(marker);
    const isIn = ({ draft, submission }: AssessmentView) =>
      (draft ?? submission)?.document.answers[statementId]?.note === marker;
    const record = (base: number, answered: boolean) =>
      journal.entries.push({
        type: 'change',
        entityRef,
        version: base + 1,
        actor: caller.actor,
        answered,
        change,
      });

    for (
      let { version } = view, isUncertain = false, mayStillArrive = false;
      ;

    ) {
      const signal = this.#connection.someSignal();
      const outcome = await this.#connection.attempt(() =>
        client.changeDraft(entityRef, change, {
          token: caller.token,
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
        journal.conflicts += 1;
        version = outcome.current.version;
        isUncertain = false;
        mayStillArrive = false;
        continue;
      }
      isUncertain = true;
      // After hanging up the write may still be under way, and looking for it
      // would tell nothing.
      mayStillArrive ||= signal !== undefined;
      if (!mayStillArrive && random.chance(SHARE_OF_GIVING_UP)) {
        if (isIn(await this.#connection.read(entityRef))) {
          record(version, false);
        } else {
          journal.lost += 1;
        }
        return;
      }
    }
  }

  /** Submits a draft, and repeats that until it is known to have been. */
  async submit(view: AssessmentView, requestId: string): Promise<void> {
    const { client, caller, journal } = this.#connection;
    const { entityRef } = view;
    for (let { version } = view, isUncertain = false; ; ) {
      const outcome = await this.#connection.attempt(() =>
        client.submitDraft(entityRef, {
          token: caller.token,
          version,
          signal: this.#connection.someSignal(),
          idempotencyKey: requestId,
        }),
      );
      if (outcome.type === 'done') {
        journal.entries.push({
          type: 'submission',
          entityRef,
          version: version + 1,
          actor: caller.actor,
          answered: !isUncertain,
          requestId,
        });
        return;
      }
      if (outcome.type === 'conflict') {
        journal.conflicts += 1;
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

  /** A change of several fields at once; all of them or none have to arrive. */
  #someChange(marker: string): { change: DraftChange; statementId: string } {
    const { random } = this.#connection;
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
