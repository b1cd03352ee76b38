import {
  maturityModel,
  statementsOf,
  type AssessmentView,
  type PlanInput,
} from 'backstage-plugin-mlops-maturity-common';
import type { Connection } from './Connection';

const SHARE_OF_DROPPED_PLANS = 0.15;
const MOST_STEPS = 4;

/**
 * Writes what happens between submissions: confirmations and plans. None of
 * them is repeated; what became of one without an answer is found out in the
 * end.
 */
export class LifeWriter {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Confirms all sections once, if there is a submission. It waits for the answer, so that a confirmation is
   * made between these two moments or not at all.
   */
  async confirm(entityRef: string): Promise<void> {
    const { client, caller, journal } = this.#connection;
    const { submission } = await this.#connection.read(entityRef);
    if (!submission) {
      return;
    }
    const sections = maturityModel.sections.map(({ id }) => id);
    let sentAt = 0;
    const outcome = await this.#connection.attempt(() => {
      sentAt = Date.now();
      return client.confirmSections(entityRef, sections, {
        token: caller.token,
        revision: submission.revision,
      });
    });
    if (outcome.type === 'conflict') {
      // Somebody else has submitted meanwhile, and nothing is confirmed.
      journal.conflicts += 1;
      return;
    }
    journal.confirmations.push({
      entityRef,
      actor: caller.actor,
      sections,
      sentAt,
      endedAt: Date.now(),
      answered: outcome.type === 'done',
    });
  }

  /**
   * Saves a plan or drops the one that there is.
   *
   * @param name - of a user that only this plan has
   */
  async plan(view: AssessmentView, name: string): Promise<void> {
    const { client, caller, journal, random } = this.#connection;
    const { entityRef } = view;
    for (let current = view; ; ) {
      const version = current.planVersion;
      const options = {
        token: caller.token,
        version,
        signal: this.#connection.someSignal(),
      };
      const plan =
        current.plan && random.chance(SHARE_OF_DROPPED_PLANS)
          ? undefined
          : this.#somePlan(name);
      const outcome = await this.#connection.attempt(() =>
        plan
          ? client.savePlan(entityRef, plan, options)
          : client.deletePlan(entityRef, options),
      );
      if (outcome.type !== 'conflict') {
        journal.plans.push({
          entityRef,
          actor: caller.actor,
          version: version + 1,
          plan,
          answered: outcome.type === 'done',
        });
        return;
      }
      journal.conflicts += 1;
      current = outcome.current;
    }
  }

  #somePlan(name: string): PlanInput {
    const { random } = this.#connection;
    const statements = statementsOf(maturityModel);
    const first = random.below(statements.length - MOST_STEPS);
    return {
      goal: random.pick<PlanInput['goal']>([
        { type: 'next-level' },
        { type: 'basics' },
        { type: 'section', section: random.pick(maturityModel.sections).id },
      ]),
      steps: statements
        .slice(first, first + 1 + random.below(MOST_STEPS))
        .map(({ id }) => ({
          statementId: id,
          owner: `user:default/${name}`,
          dueOn: '2027-03-31',
        })),
    };
  }
}
