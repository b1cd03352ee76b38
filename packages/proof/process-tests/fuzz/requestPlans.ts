import fc from 'fast-check';
import type { Contract, Operation, Parameter } from './Contract';
import { encoded } from './encoded';
import {
  hostileAuthorization,
  hostileBody,
  hostileHeaders,
  hostileMethod,
  hostileQuery,
  hostileStep,
} from './hostileParts';
import { mutated } from './jsonMutation';
import type { RequestPlan, Twist } from './RequestPlan';
import { valuesOf } from './schemaValues';

/** The version that a write was made on comes from the entity, not from here. */
const VERSION_HEADER = 'if-match';

/** The part of a path that says which submission; the first is always there. */
const REVISION_STEP = '{revision}';

/** Parts that make up the path of an entity. */
const ENTITY_STEPS = new Set(['kind', 'namespace', 'name']);

/**
 * Requests for one operation: a good part as the contract wants them, the
 * others with one thing wrong, so that they get as far as possible.
 *
 * @param entityRefs - the entities to speak of
 */
export function requestPlans(
  contract: Contract,
  operation: Operation,
  entityRefs: string[],
): fc.Arbitrary<RequestPlan> {
  const refs = fc.constantFrom(...entityRefs);
  const values = ({ schema, name }: Parameter) =>
    valuesOf(contract, schema, name, refs);
  const parameters = (place: Parameter['in']) =>
    operation.parameters.filter(parameter => parameter.in === place);
  const body = operation.body && valuesOf(contract, operation.body, '', refs);
  const isVersioned = operation.parameters.some(
    ({ name }) => name === VERSION_HEADER,
  );
  const needsSubmission =
    operation.id === 'confirmAssessment' ||
    operation.path.endsWith(REVISION_STEP);
  const twists: Twist[] = [
    'none',
    'none',
    'path',
    'query',
    'headers',
    'authorization',
    'method',
    ...(body ? (['body', 'body', 'body', 'none'] as const) : []),
  ];
  return fc
    .constantFrom(...twists)
    .chain(twist =>
      fc.record({
        operation: fc.constant(operation),
        twist: fc.constant(twist),
        method:
          twist === 'method' ? hostileMethod : fc.constant(operation.method),
        entityRef: refs,
        steps:
          twist === 'path'
            ? hostileSteps(operation)
            : fc.constant<string[] | undefined>(undefined),
        query:
          twist === 'query'
            ? hostileQuery(parameters('query').map(({ name }) => name))
            : queries(parameters('query'), values),
        ownHeaders: fc
          .record(
            Object.fromEntries(
              parameters('header')
                .filter(({ name }) => name !== VERSION_HEADER)
                .map(each => [each.name, values(each).map(String)]),
            ),
          )
          .map(headers => ({ ...headers })),
        oddHeaders: twist === 'headers' ? hostileHeaders : fc.constant({}),
        authorization:
          twist === 'authorization'
            ? hostileAuthorization.map(header => ({ header }))
            : fc.constant('valid' as const),
        startsDraft: fc.boolean(),
        body: bodies(twist, body),
      }),
    )
    .map(
      ({ entityRef, steps, ownHeaders, oddHeaders, ...plan }): RequestPlan => ({
        ...plan,
        path: pathOf(operation, entityRef, steps),
        headers: { ...ownHeaders, ...oddHeaders },
        ...(isVersioned && { versionOf: entityRef }),
        versionIs: versionedBy(operation),
        ...(needsSubmission && { submits: entityRef }),
      }),
    );
}

/** Whether a path leads to what is answered for others. */
export function isAboutSharedAnswers(path: string): boolean {
  return path.startsWith('/shared-answers/');
}

function versionedBy({ path, id }: Operation): RequestPlan['versionIs'] {
  if (isAboutSharedAnswers(path)) {
    return 'shared-answers';
  }
  if (id === 'confirmAssessment') {
    return 'submission';
  }
  return path.endsWith('/plan') ? 'plan' : 'draft';
}

/** Requests to addresses that nobody has promised anything about. */
export function strayPlans(): fc.Arbitrary<RequestPlan> {
  return fc.record({
    method: fc.oneof(hostileMethod, fc.constant('GET')),
    path: fc
      .array(
        fc.oneof(
          hostileStep,
          fc.constantFrom('reports', 'summary', 'assessments', 'openapi.json'),
        ),
        { maxLength: 6 },
      )
      .map(steps => `/${steps.join('/')}`),
    query: fc.oneof(fc.constant(''), hostileQuery(['x'])),
    headers: fc.oneof(fc.constant({}), hostileHeaders),
    authorization: fc.oneof(
      fc.constant('valid' as const),
      hostileAuthorization.map(header => ({ header })),
    ),
    startsDraft: fc.constant(false),
    versionIs: fc.constant('draft' as const),
    twist: fc.constant('path' as const),
  });
}

function pathOf(
  operation: Operation,
  entityRef: string,
  steps: string[] | undefined,
): string {
  const own = entityRef.split(/[:/]/);
  let at = 0;
  return operation.path
    .split('/')
    .map((step, index) => {
      const isEntityStep = ENTITY_STEPS.has(step.slice(1, -1));
      const other = step === REVISION_STEP ? '1' : step;
      const usual = isEntityStep ? own[at++] : other;
      // An empty step stands for the usual one.
      return steps?.[index] || usual;
    })
    .join('/');
}

function hostileSteps(operation: Operation): fc.Arbitrary<string[]> {
  const length = operation.path.split('/').length;
  return fc
    .array(fc.oneof(fc.constant(''), hostileStep), {
      minLength: length,
      maxLength: length,
    })
    .map(([, ...steps]) => ['', ...steps]);
}

function queries(
  parameters: Parameter[],
  values: (parameter: Parameter) => fc.Arbitrary<unknown>,
): fc.Arbitrary<string> {
  return fc
    .subarray(parameters, { maxLength: Math.min(3, parameters.length) })
    .chain(chosen =>
      fc.tuple(
        ...chosen.map(parameter =>
          values(parameter).map(value =>
            [value]
              .flat()
              .map(each => `${parameter.name}=${encoded(String(each))}`),
          ),
        ),
      ),
    )
    .map(pairs => pairs.flat().join('&'));
}

function bodies(
  twist: Twist,
  body: fc.Arbitrary<unknown> | undefined,
): fc.Arbitrary<RequestPlan['body']> {
  if (!body) {
    return fc.constant(undefined);
  }
  return twist === 'body'
    ? hostileBody(body, mutated(body))
    : body.map(value => ({
        content: JSON.stringify(value),
        contentType: 'application/json',
      }));
}
