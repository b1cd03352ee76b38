import { spec } from '../schema/openapi.generated';

/** The part of JSON Schema that the bodies of the contract use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: unknown;
  readonly allOf?: unknown;
  readonly description?: unknown;
}

const schemas: Readonly<Record<string, Schema>> = spec.components.schemas;

/**
 * Names the properties that the contract does not know; the validator itself
 * only says that there are some.
 *
 * @param schema - of the body, or `undefined` if it has to be empty
 * @param body - the body that was refused
 * @param path - keys that lead to the object with the unknown properties
 */
export function unknownProperties(
  schema: Schema | undefined,
  body: unknown,
  path: string[],
): string[] {
  const known = knownProperties(schema, path);
  const value = path.reduce<unknown>(
    (object, key) => entriesOf(object).find(([name]) => name === key)?.[1],
    body,
  );
  return entriesOf(value)
    .map(([name]) => name)
    .filter(name => !known.includes(name));
}

/**
 * The names of the properties that the contract knows at a place of a body;
 * none if the place has to be empty, or if it is up to the caller how they are
 * called.
 *
 * @param schema - of the body
 * @param path - keys that lead to the place
 */
export function knownProperties(
  schema: Schema | undefined,
  path: string[],
): string[] {
  const place = path.reduce<Schema | undefined>(
    (parent, key) => parent && childOf(parent, key),
    schema,
  );
  return Object.keys((place && resolve(place).properties) ?? {});
}

function childOf(schema: Schema, key: string): Schema | undefined {
  const { properties, additionalProperties, items } = resolve(schema);
  if (properties && Object.hasOwn(properties, key)) {
    return properties[key];
  }
  return typeof additionalProperties === 'object'
    ? additionalProperties
    : items;
}

/** Follows a reference; of alternatives, the first is the object. */
function resolve(schema: Schema): Schema {
  if (schema.anyOf) {
    return resolve(schema.anyOf[0]);
  }
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : resolve(schemas[name]);
}

function entriesOf(value: unknown): Array<[string, unknown]> {
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
    : [];
}
