import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { parse } from 'yaml';
import { z } from 'zod';
import type { WireResponse } from './sendRequest';

const file = resolve(
  __dirname,
  '../../../../plugins/mlops-maturity-backend/src/schema/openapi.yaml',
);

/** The part of JSON Schema that requests of the contract are described with. */
const schemaSchema = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.union([z.string(), z.number(), z.null()])).optional(),
  pattern: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  uniqueItems: z.boolean().optional(),
  required: z.array(z.string()).optional(),
  minProperties: z.number().optional(),
  get items() {
    return schemaSchema.optional();
  },
  get properties() {
    return z.record(z.string(), schemaSchema).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), schemaSchema]).optional();
  },
  get anyOf() {
    return z.array(schemaSchema).optional();
  },
});

/** How a value in a request has to look. */
export type Schema = z.infer<typeof schemaSchema>;

const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().default(false),
  schema: schemaSchema,
});

/** A parameter of an operation. */
export type Parameter = z.infer<typeof parameterSchema>;

const reference = z.object({ $ref: z.string() });

const JSON_TYPE = 'application/json';

/** Media type to what a body of that type looks like. */
const contentSchema = z.record(
  z.string(),
  z.object({ schema: schemaSchema.optional() }),
);

const responseSchema = z.object({ content: contentSchema.optional() });

const operationSchema = z.object({
  operationId: z.string(),
  parameters: z.array(z.union([reference, parameterSchema])).default([]),
  requestBody: z.object({ content: contentSchema }).optional(),
  responses: z.record(z.string(), z.union([reference, responseSchema])),
});

const pathSchema = z.object({
  parameters: z.array(z.union([reference, parameterSchema])).default([]),
  get: operationSchema.optional(),
  post: operationSchema.optional(),
  patch: operationSchema.optional(),
  put: operationSchema.optional(),
  delete: operationSchema.optional(),
});

const documentSchema = z.object({
  paths: z.record(z.string(), pathSchema),
  components: z.object({
    parameters: z.record(z.string(), parameterSchema),
    responses: z.record(z.string(), responseSchema),
    schemas: z.record(z.string(), schemaSchema),
  }),
});

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;

/** One operation of the contract. */
export interface Operation {
  id: string;
  method: string;
  /** With the names of parameters in braces. */
  path: string;
  parameters: Parameter[];
  body?: Schema;
  /** Statuses that are documented, other than the refusals. */
  statuses: number[];
}

/**
 * The HTTP contract, read from the file that the backend is built from.
 */
export class Contract {
  readonly operations: Operation[];
  readonly #schemas: Record<string, Schema>;
  readonly #validators: Map<string, ValidateFunction>;
  readonly #types: Map<string, string[]>;

  private constructor(parts: {
    operations: Operation[];
    schemas: Record<string, Schema>;
    validators: Map<string, ValidateFunction>;
    types: Map<string, string[]>;
  }) {
    this.operations = parts.operations;
    this.#schemas = parts.schemas;
    this.#validators = parts.validators;
    this.#types = parts.types;
  }

  static async read(): Promise<Contract> {
    const source: unknown = parse(await readFile(file, 'utf8'));
    const { paths, components } = documentSchema.parse(source);
    const ajv = new Ajv2020({ strict: false, allErrors: false });
    ajv.addSchema({ $id: 'contract', ...z.looseObject({}).parse(source) });

    const validators = new Map<string, ValidateFunction>();
    const types = new Map<string, string[]>();
    const operations: Operation[] = [];
    for (const [path, item] of Object.entries(paths)) {
      for (const method of METHODS) {
        const operation = item[method];
        if (operation) {
          const id = operation.operationId;
          const statuses = Object.entries(operation.responses);
          for (const [status, response] of statuses) {
            const pointer =
              '$ref' in response
                ? response.$ref
                : `#/paths/${escape(path)}/${method}/responses/${status}`;
            const resolved =
              '$ref' in response
                ? components.responses[nameIn(response.$ref)]
                : response;
            types.set(`${id} ${status}`, Object.keys(resolved.content ?? {}));
            if (resolved.content?.[JSON_TYPE]) {
              validators.set(
                `${id} ${status}`,
                ajv.compile({
                  $ref: `contract${pointer}/content/application~1json/schema`,
                }),
              );
            }
          }
          operations.push({
            id,
            method: method.toUpperCase(),
            path,
            parameters: [...item.parameters, ...operation.parameters].map(
              each =>
                '$ref' in each
                  ? components.parameters[nameIn(each.$ref)]
                  : each,
            ),
            body: operation.requestBody?.content[JSON_TYPE]?.schema,
            statuses: statuses
              .map(([status]) => Number(status))
              .filter(status => !Number.isNaN(status)),
          });
        }
      }
    }
    return new Contract({
      operations,
      schemas: components.schemas,
      validators,
      types,
    });
  }

  /** Follows the reference of a schema, if it is one. */
  resolve(schema: Schema): Schema {
    return schema.$ref === undefined
      ? schema
      : this.resolve(this.#schemas[nameIn(schema.$ref)]);
  }

  /**
   * What is wrong with the body of a response.
   *
   * @returns `undefined` if it is as the contract says
   */
  problemWith(
    operationId: string,
    { status, contentType, text }: WireResponse,
  ): string | undefined {
    const types =
      this.#types.get(`${operationId} ${status}`) ??
      this.#types.get(`${operationId} default`) ??
      [];
    const type = contentType?.split(';')[0];
    if (type === undefined || !types.includes(type)) {
      return `is ${contentType} instead of ${types.join(' or ')}`;
    }
    if (type !== JSON_TYPE) {
      return undefined;
    }
    const body = parsed(text);
    if (!body) {
      return 'is broken JSON';
    }
    const validate =
      this.#validators.get(`${operationId} ${status}`) ??
      this.#validators.get(`${operationId} default`);
    if (!validate || validate(body.value)) {
      return undefined;
    }
    const [error] = validate.errors ?? [];
    return `has ${error?.instancePath || 'something'} that ${error?.message}`;
  }
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function nameIn(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/** As a step of a JSON pointer in the fragment of an address. */
function escape(path: string): string {
  return encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'));
}
