import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Persona } from './persona';
import { portalPort } from './portalPort';

const baseUrl = `http://localhost:${portalPort}/api`;

const sessionSchema = z.object({
  backstageIdentity: z.object({ token: z.string() }),
});

const assessmentSchema = z.object({
  version: z.number(),
  planVersion: z.number(),
  draft: z
    .object({
      updatedBy: z.string(),
      document: z.object({
        answers: z.record(z.string(), z.object({ value: z.string() })),
        profile: z.object({ mlCases: z.number().nullable() }),
      }),
    })
    .nullable(),
});

const sharedAnswersSchema = z.object({
  version: z.number(),
  statements: z.array(
    z.object({ statementId: z.string(), answer: z.unknown().nullable() }),
  ),
});

const summarySchema = z.object({ assessed: z.number() });

/** A request to the maturity backend past the user interface. */
export interface BackendRequest {
  /** Whose token to send; nobody's if left out. */
  as?: Persona;
  method?: 'GET' | 'PATCH' | 'POST' | 'PUT' | 'DELETE';
  headers?: Record<string, string>;
  body?: object;
}

/**
 * Asks the maturity backend for something, whatever the user interface offers.
 *
 * @param path - below `/api/mlops-maturity`
 */
export async function ask(
  path: string,
  request: BackendRequest = {},
): Promise<Response> {
  const { as, method, headers, body } = request;
  return fetch(`${baseUrl}/mlops-maturity${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(as && { authorization: `Bearer ${await tokenOf(as)}` }),
      ...headers,
    },
    body: body && JSON.stringify(body),
  });
}

/**
 * Where the assessment of a component of the default namespace is.
 */
export function assessmentPath(component: string): string {
  return `/assessments/component/default/${component}`;
}

/** The version of a component's draft, and whether there is one. */
export async function readAssessment(component: string, as: Persona) {
  const response = await ask(assessmentPath(component), { as });
  return assessmentSchema.parse(await response.json());
}

/**
 * Throws the draft of a component away, so that a test knows what it starts
 * from.
 */
export async function discardDraft(
  component: string,
  as: Persona,
): Promise<void> {
  const { version, draft } = await readAssessment(component, as);
  if (draft) {
    const response = await ask(`${assessmentPath(component)}/draft`, {
      as,
      method: 'DELETE',
      headers: { 'if-match': `"${version}"` },
    });
    if (!response.ok) {
      throw new Error(`The draft was not discarded: ${response.status}`);
    }
  }
}

/**
 * Begins a new draft with some changes, so that a test knows what it starts
 * from.
 *
 * @param change - as the backend takes it
 */
export async function beginDraft(
  component: string,
  change: object,
  as: Persona,
): Promise<void> {
  await discardDraft(component, as);
  const { version } = await readAssessment(component, as);
  await expectOk(
    ask(`${assessmentPath(component)}/draft`, {
      as,
      method: 'PATCH',
      headers: { 'if-match': `"${version}"` },
      body: change,
    }),
  );
}

/**
 * Submits an assessment in which one statement is not answered, so that a test
 * knows what it starts from.
 */
export async function leaveOpen(
  component: string,
  statementId: string,
  as: Persona,
): Promise<void> {
  await beginDraft(component, { answers: { [statementId]: null } }, as);
  const changed = await readAssessment(component, as);
  await expectOk(
    ask(`${assessmentPath(component)}/submissions`, {
      as,
      method: 'POST',
      headers: {
        'if-match': `"${changed.version}"`,
        'idempotency-key': randomUUID(),
      },
    }),
  );
}

/**
 * Gives a component a plan of one step.
 *
 * @param dueOn - the day that it is due on, such as `2026-12-31`
 */
export async function planOneStep(
  component: string,
  { statementId, dueOn }: { statementId: string; dueOn: string },
  as: Persona,
): Promise<void> {
  const { planVersion } = await readAssessment(component, as);
  await expectOk(
    ask(`${assessmentPath(component)}/plan`, {
      as,
      method: 'PUT',
      headers: { 'if-match': `"${planVersion}"` },
      body: { goal: { type: 'basics' }, steps: [{ statementId, dueOn }] },
    }),
  );
}

/**
 * Takes back everything that a group, system or domain answers for the
 * components below it.
 *
 * @param entity - its kind, namespace and name, such as `system/default/shop`
 */
export async function takeSharedAnswersBack(
  entity: string,
  as: Persona,
): Promise<void> {
  const response = await ask(`/shared-answers/${entity}`, { as });
  const { version, statements } = sharedAnswersSchema.parse(
    await response.json(),
  );
  const given = statements.filter(({ answer }) => answer !== null);
  if (given.length > 0) {
    await expectOk(
      ask(`/shared-answers/${entity}`, {
        as,
        method: 'PATCH',
        headers: { 'if-match': `"${version}"` },
        body: {
          answers: Object.fromEntries(
            given.map(({ statementId }) => [statementId, null]),
          ),
        },
      }),
    );
  }
}

async function expectOk(request: Promise<Response>): Promise<void> {
  const response = await request;
  if (!response.ok) {
    throw new Error(
      `The backend refused it: ${response.status} ${await response.text()}`,
    );
  }
}

/**
 * How many components are assessed.
 *
 * @throws if the backend does not answer yet
 */
export async function countAssessed(as: Persona): Promise<number> {
  const response = await ask('/reports/summary', { as });
  return summarySchema.parse(await response.json()).assessed;
}

async function tokenOf(persona: Persona): Promise<string> {
  const response = await fetch(`${baseUrl}/auth/demo/refresh`, {
    headers: {
      'x-demo-user': persona.ref,
      'x-requested-with': 'XMLHttpRequest',
    },
  });
  return sessionSchema.parse(await response.json()).backstageIdentity.token;
}
