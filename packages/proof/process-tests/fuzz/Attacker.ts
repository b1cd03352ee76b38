import { isDeepStrictEqual } from 'node:util';
import {
  maturityModel,
  statementsOf,
  type AssessmentView,
  type MaturityClient,
  type SharedAnswersView,
} from 'backstage-plugin-mlops-maturity-common';
import type { Contract } from './Contract';
import { lostField } from './keptWrite';
import type { RequestPlan } from './RequestPlan';
import { responseProblem } from './responseProblem';
import type { Wire, WireRequest, WireResponse } from './sendRequest';

/** Where the routes of the plugin begin. */
const BASE = '/api/mlops-maturity';

const LONGEST_QUOTE = 2_000;

/**
 * Sends requests as planned, and looks at what comes of them. It is the only
 * one to write to its entities, so that it knows what should be read.
 */
export class Attacker {
  /** Answers to the planned requests, `operation status` to how many. */
  readonly counts = new Map<string, number>();
  readonly #contract: Contract;
  readonly #wire: Wire;
  readonly #client: MaturityClient;
  readonly #token: string;

  constructor(options: {
    contract: Contract;
    wire: Wire;
    client: MaturityClient;
    token: string;
  }) {
    this.#contract = options.contract;
    this.#wire = options.wire;
    this.#client = options.client;
    this.#token = options.token;
  }

  /**
   * @throws Error that quotes request and answer, if a promise is broken
   */
  async attack(plan: RequestPlan): Promise<void> {
    const request = await this.#prepare(plan);
    const response = await this.#wire.send(request).catch(error => {
      throw new Error(`got no answer (${error})\n${quoted(request)}`);
    });
    const key = `${plan.operation?.id ?? 'stray'} ${response.status}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    const problem =
      responseProblem(this.#contract, plan, response) ??
      (await this.#writeProblem(plan, request, response));
    if (problem) {
      throw new Error(
        [
          problem,
          quoted(request),
          response.status,
          printable(response.text),
        ].join('\n'),
      );
    }
  }

  async #prepare(plan: RequestPlan): Promise<WireRequest> {
    const { versionOf, submits, authorization, body } = plan;
    if (submits !== undefined) {
      await this.#submit(submits);
    }
    const version = versionOf && (await this.#version(versionOf, plan));
    const header =
      authorization === 'valid'
        ? `Bearer ${this.#token}`
        : authorization.header;
    return {
      method: plan.method,
      target: `${BASE}${plan.path}${plan.query && `?${plan.query}`}`,
      headers: {
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(body?.contentType !== undefined && {
          'content-type': body.contentType,
        }),
        ...(header !== undefined && { authorization: header }),
        ...plan.headers,
      },
      ...(body && { body: body.content }),
    };
  }

  async #version(entityRef: string, plan: RequestPlan): Promise<number> {
    const token = this.#token;
    if (plan.versionIs === 'shared-answers') {
      const shared = await this.#client.getSharedAnswers(entityRef, { token });
      return shared.version;
    }
    const { version, planVersion, submission } =
      await this.#client.getAssessment(entityRef, { token });
    if (plan.versionIs === 'plan') {
      return planVersion;
    }
    if (plan.versionIs === 'submission') {
      return submission?.revision ?? 0;
    }
    return plan.startsDraft ? this.#startDraft(entityRef, version) : version;
  }

  /** @returns the version of the draft after that */
  async #startDraft(entityRef: string, version: number): Promise<number> {
    const [statement] = statementsOf(maturityModel);
    const started = await this.#client.changeDraft(
      entityRef,
      { answers: { [statement.id]: { value: 'yes' } } },
      { token: this.#token, version },
    );
    return started.version;
  }

  async #submit(entityRef: string): Promise<void> {
    const token = this.#token;
    const { submission, version } = await this.#client.getAssessment(
      entityRef,
      { token },
    );
    if (!submission) {
      await this.#client.submitDraft(entityRef, {
        token,
        version: await this.#startDraft(entityRef, version),
        idempotencyKey: `first of ${entityRef}`,
      });
    }
  }

  /** Whether what was written can be read. */
  async #writeProblem(
    { operation, versionOf, method }: RequestPlan,
    request: WireRequest,
    { status, text }: WireResponse,
  ): Promise<string | undefined> {
    if (
      !versionOf ||
      !operation ||
      method !== operation.method ||
      status > 201
    ) {
      return undefined;
    }
    if (operation.id === 'changeSharedAnswers') {
      return this.#sharedAnswersProblem(versionOf, text);
    }
    const answered: AssessmentView = JSON.parse(text);
    const read = await this.#client.getAssessment(answered.entityRef, {
      token: this.#token,
    });
    if (
      read.version !== answered.version ||
      read.planVersion !== answered.planVersion ||
      !isDeepStrictEqual(read.draft, answered.draft) ||
      !isDeepStrictEqual(read.plan, answered.plan) ||
      !isDeepStrictEqual(read.submission, answered.submission)
    ) {
      return 'answered with something else than can be read afterwards';
    }
    switch (operation.id) {
      case 'changeDraft': {
        const field = lostField(
          JSON.parse((request.body ?? '').replace(/^\ufeff/, '')),
          read,
        );
        return field && `accepted a change and lost ${field}`;
      }
      case 'submitDraft':
        // 200 is the outcome of an earlier request.
        return status === 201
          ? this.#submissionProblem(request, read)
          : undefined;
      case 'savePlan':
        return read.plan ? undefined : 'accepted a plan and kept none';
      case 'deletePlan':
        return read.plan ? 'kept a plan that was dropped' : undefined;
      case 'confirmAssessment':
        return isDeepStrictEqual(read.confirmations, answered.confirmations)
          ? undefined
          : 'answered with other confirmations than can be read afterwards';
      default:
        return read.draft ? 'kept a draft that was thrown away' : undefined;
    }
  }

  /** Whether shared answers can be read as they were answered. */
  async #sharedAnswersProblem(
    entityRef: string,
    text: string,
  ): Promise<string | undefined> {
    const answered: SharedAnswersView = JSON.parse(text);
    const read = await this.#client.getSharedAnswers(entityRef, {
      token: this.#token,
    });
    return isDeepStrictEqual(read, answered)
      ? undefined
      : 'answered with other shared answers than can be read afterwards';
  }

  /** A repetition has the first outcome, and submits nothing again. */
  async #submissionProblem(
    request: WireRequest,
    read: AssessmentView,
  ): Promise<string | undefined> {
    if (read.draft || !read.submission) {
      return 'answered that the draft was submitted, but it was not';
    }
    const again = await this.#wire.send(request);
    if (again.status !== 200) {
      return `answered ${again.status} to the repetition of a submission`;
    }
    const repeated: AssessmentView = JSON.parse(again.text);
    return repeated.submission?.revision === read.submission.revision
      ? undefined
      : 'submitted twice with one Idempotency-Key';
  }
}

function quoted({ method, target, headers, body }: WireRequest): string {
  const lines = Object.entries(headers).map(([name, value]) =>
    name === 'authorization' && /^Bearer [0-9a-f]{48}$/.test(value)
      ? 'authorization: Bearer <token>'
      : `${name}: ${value}`,
  );
  return [`${method} ${target}`, ...lines, '', body ?? '']
    .map(printable)
    .join('\n');
}

/** Text that does no harm to the terminal that it is printed to. */
function printable(text: string): string {
  const start = text
    .slice(0, LONGEST_QUOTE)
    .replace(/[\p{C}\p{Z}]/gu, character =>
      character === ' '
        ? character
        : `\\u{${character.codePointAt(0)?.toString(16)}}`,
    );
  return text.length > LONGEST_QUOTE
    ? `${start}… (${text.length} characters)`
    : start;
}
