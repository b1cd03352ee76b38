import {
  maturityModel,
  statementsOf,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { randomUUID } from 'node:crypto';
import type { SeededRandom } from '../../support/seededRandom';
import type { BenchClient } from '../client/BenchClient';

const STATEMENTS = statementsOf(maturityModel).map(({ id }) => id);

/**
 * Somebody who answers statements of one component, each answer saved at
 * once, and submits.
 */
export class Editor {
  readonly #client: BenchClient;
  readonly #random: SeededRandom;
  readonly #path: string;
  #version = 0;

  constructor(options: {
    client: BenchClient;
    random: SeededRandom;
    entityRef: string;
  }) {
    this.#client = options.client;
    this.#random = options.random;
    this.#path = `/assessments/${options.entityRef.replace(':', '/')}`;
  }

  /** Opens the questionnaire. */
  async open(): Promise<void> {
    const { body } = await this.#client.ask(this.#path);
    this.#keep(JSON.parse(body));
  }

  /** Answers some statements with one save. */
  async save(answers = 1): Promise<void> {
    const changed = Array.from({ length: answers }, () => [
      this.#random.pick(STATEMENTS),
      { value: this.#random.pick(['yes', 'no']) },
    ]);
    const { body } = await this.#client.ask(`${this.#path}/draft`, {
      method: 'PATCH',
      headers: { 'if-match': `"${this.#version}"` },
      body: { answers: Object.fromEntries(changed) },
    });
    this.#keep(JSON.parse(body));
  }

  /** Submits what was saved. */
  async submit(): Promise<AssessmentView> {
    const { body } = await this.#client.ask(`${this.#path}/submissions`, {
      method: 'POST',
      headers: {
        'if-match': `"${this.#version}"`,
        'idempotency-key': randomUUID(),
      },
      body: {},
    });
    const view: AssessmentView = JSON.parse(body);
    this.#keep(view);
    return view;
  }

  #keep({ version }: AssessmentView): void {
    this.#version = version;
  }
}
