import Ajv2020 from 'ajv/dist/2020';
import type { Response } from 'supertest';
import { spec } from '../schema/openapi.generated';

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ ...spec, $id: 'contract' });

/** Path templates of the contract, the most specific first. */
const routes = Object.keys(spec.paths).map(template => ({
  template,
  pattern: new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/**
 * Checks that a response is one that the contract promises for its request.
 */
export function expectContract(
  method: string,
  path: string,
  response: Response,
): void {
  const [pathname] = path.split('?');
  const route = routes.find(({ pattern }) => pattern.test(pathname));
  // The contract has no HEAD, which is answered like GET, without a body.
  if (!route || response.status === 304 || method === 'head') {
    return;
  }
  if (response.type === 'text/csv') {
    expect(route.template).toMatch(/\.csv$/);
    return;
  }
  const validate = ajv.getSchema(
    `contract#${responseSchema(route.template, method, response.status)}`,
  );
  if (!validate) {
    throw new Error(
      `The contract has no ${response.status} for ${method} ${path}`,
    );
  }
  if (!validate(response.body)) {
    throw new Error(
      `${
        response.status
      } for ${method} ${path} breaks the contract: ${ajv.errorsText(
        validate.errors,
      )}`,
    );
  }
}

/** A JSON pointer to the schema of a response. */
function responseSchema(
  template: string,
  method: string,
  status: number,
): string {
  if (status === 412) {
    return template.startsWith('/shared-answers/')
      ? '/components/schemas/SharedAnswersConflictBody'
      : '/components/schemas/ConflictBody';
  }
  if (status >= 400) {
    return '/components/schemas/ErrorBody';
  }
  return [
    '',
    'paths',
    template.replaceAll('/', '~1'),
    method.toLowerCase(),
    'responses',
    status,
    'content',
    'application~1json',
    'schema',
  ].join('/');
}
