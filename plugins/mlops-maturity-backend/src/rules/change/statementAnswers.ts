import { InputError } from '@backstage/errors';
import {
  findStatement,
  isPortalLink,
  type EvidenceLink,
  type ModelVersions,
  type Statement,
  type StatementAnswer,
  type StatementAnswerInput,
} from 'backstage-plugin-mlops-maturity-common';
import { isDeepStrictEqual } from 'node:util';
import { cleanText } from './cleanText';
import { readEntityRef } from '../readEntityRef';
import { storedLink } from './storedLink';

/**
 * Who answered, and when.
 */
export interface AnswerStamp {
  /** Entity ref of a user, or subject of a service. */
  updatedBy: string;
  /** ISO 8601 in UTC. */
  updatedAt: string;
}

/**
 * Applies changes to answers. Only answers that differ afterwards are stamped,
 * so that "last changed" stays true.
 *
 * @param options.changes - statement id to the whole new answer, `null` to
 * clear it
 * @param options.path - where the changes stand in the request, for messages
 * @throws InputError naming the field that breaks a rule
 */
export function applyAnswers(options: {
  models: ModelVersions;
  answers: Record<string, StatementAnswer>;
  changes: Record<string, StatementAnswerInput | null>;
  stamp: AnswerStamp;
  path: string;
}): Record<string, StatementAnswer> {
  const { models, answers, changes, stamp, path } = options;
  const model = models.inForce;
  const next = new Map(Object.entries(answers));
  for (const [id, input] of Object.entries(changes)) {
    const field = `${path}.${id}`;
    const statement = findStatement(model, id);
    if (!statement) {
      throw new InputError(
        `${field}: unknown statement id; GET /model lists those of version ${model.modelVersion}`,
      );
    }
    const answer =
      input &&
      parseAnswer(statement, input, { field, models, known: next.get(id) });
    if (!answer) {
      next.delete(id);
    } else if (!isSameAnswer(next.get(id), answer)) {
      next.set(id, { ...answer, ...stampOf(next.get(id), answer, stamp) });
    }
  }
  return Object.fromEntries(next);
}

/**
 * An exclusion keeps who set it aside and when while its reason stays: a note
 * makes it no younger in the register of exclusions.
 */
function stampOf(
  before: StatementAnswer | undefined,
  after: StatementAnswer,
  stamp: AnswerStamp,
): Partial<AnswerStamp> {
  const isStillExcluded =
    before?.value === 'not-applicable' &&
    after.value === 'not-applicable' &&
    before.reason === after.reason;
  return isStillExcluded
    ? { updatedBy: before.updatedBy, updatedAt: before.updatedAt }
    : stamp;
}

/**
 * @returns the answer as it is stored, or `undefined` if it says nothing
 */
function parseAnswer(
  statement: Statement,
  input: StatementAnswerInput,
  {
    field,
    models,
    known,
  }: {
    field: string;
    models: ModelVersions;
    known: StatementAnswer | undefined;
  },
): StatementAnswer | undefined {
  const reason = cleanText(input.reason);
  if (input.value === 'not-applicable' && !reason) {
    throw new InputError(
      `${field}.reason: say why the statement is not applicable`,
    );
  }
  const note = cleanText(input.note);
  const parts = parseParts(statement, input.parts, field);
  const evidence = input.evidence?.map((link, index) =>
    parseEvidence(link, `${field}.evidence.${index}`),
  );
  const copiedFrom = readSource(input, `${field}.copiedFrom`, known);
  const answer: StatementAnswer = {
    value: input.value,
    ...(reason && { reason }),
    ...(parts && { parts }),
    ...(note && { note }),
    ...(evidence?.length && { evidence }),
    ...(copiedFrom !== undefined && { copiedFrom }),
  };
  const wordingOf = readWording(input, `${field}.wordingOf`, models);
  return isDeepStrictEqual(answer, { value: 'unanswered' })
    ? undefined
    : { ...answer, ...(wordingOf !== undefined && { wordingOf }) };
}

/** The model whose wording is answered, if it is not the one in force. */
function readWording(
  { wordingOf }: StatementAnswerInput,
  field: string,
  models: ModelVersions,
): string | undefined {
  if (wordingOf === models.inForce.modelVersion) {
    throw new InputError(
      `${field}: ${wordingOf} is the model in force; leave it out to answer its wording`,
    );
  }
  if (wordingOf !== undefined && !models.find(wordingOf)) {
    throw new InputError(
      `${field}: no model of this version is known; send back the wordingOf that the answer had, or leave it out to answer the wording in force`,
    );
  }
  return wordingOf;
}

/** Where nothing is answered, nothing was copied. */
function readSource(
  { value, copiedFrom }: StatementAnswerInput,
  field: string,
  known: StatementAnswer | undefined,
): string | null | undefined {
  if (copiedFrom === undefined || value === 'unanswered') {
    return undefined;
  }
  if (copiedFrom === null) {
    return known?.copiedFrom ?? null;
  }
  const source = readEntityRef(copiedFrom, 'component');
  if (source === undefined) {
    throw new InputError(
      `${field}: must be an entity reference such as component:default/churn`,
    );
  }
  return source;
}

/**
 * An empty record is left out: once parts are recorded, each missing one
 * counts as not held, whereas without a record the answer stands as given.
 */
function parseParts(
  statement: Statement,
  parts: Record<string, boolean> | undefined,
  field: string,
): Record<string, boolean> | undefined {
  const recorded = Object.entries(parts ?? {});
  for (const [id] of recorded) {
    if (!statement.parts?.some(part => part.id === id)) {
      throw new InputError(
        `${field}.parts.${id}: ${
          statement.parts
            ? `unknown part; known are ${statement.parts
                .map(part => part.id)
                .join(', ')}`
            : 'this statement has no parts'
        }`,
      );
    }
  }
  return recorded.length ? Object.fromEntries(recorded) : undefined;
}

/**
 * Reads a link to something that shows an answer.
 *
 * @param field - where it stands in the request, for messages
 * @throws InputError naming the field that breaks a rule
 */
export function parseEvidence(link: EvidenceLink, field: string): EvidenceLink {
  const url = storedLink(link.url);
  if (url === undefined || isPortalLink(url)) {
    const { username, password } = URL.parse(link.url) ?? {};
    throw new InputError(
      username || password
        ? `${field}.url: must not contain a user name or password`
        : `${field}.url: must be an address that starts with http:// or https://`,
    );
  }
  const title = cleanText(link.title);
  return { url, ...(title && { title }) };
}

function isSameAnswer(
  before: StatementAnswer | undefined,
  after: StatementAnswer,
): boolean {
  if (!before) {
    return false;
  }
  const { updatedAt, updatedBy, ...content } = before;
  return isDeepStrictEqual(content, after);
}
