/**
 * One choice in the address: its type, its default, how it is read and how it is
 * written. Nothing in an address is an error: what is missing takes its default,
 * and what is unknown is ignored.
 */
export interface UrlField<T> {
  /** The parameters that it takes, where they are not called as the choice. */
  names?: readonly string[];
  read: (parameters: URLSearchParams, name: string) => T;
  /** Adds it to parameters that are without it; a default leaves no trace. */
  write: (value: T, parameters: URLSearchParams, name: string) => void;
}

/**
 * What can be chosen, each by its name. Choices are written in this order, so
 * that one can look at those before it.
 */
export type UrlSchema<T> = { readonly [K in keyof T]-?: UrlField<T[K]> };

/** What is chosen. */
export type StateOf<TSchema> = TSchema extends UrlSchema<infer T> ? T : never;

/** Reads what is chosen from an address. */
export function readState<T extends object>(
  schema: UrlSchema<T>,
  parameters: URLSearchParams,
): T {
  const state: Partial<T> = {};
  for (const name in schema) {
    if (Object.hasOwn(schema, name)) {
      state[name] = schema[name].read(parameters, name);
    }
  }
  if (!isWhole(schema, state)) {
    throw new TypeError('A choice has no name of its own');
  }
  return state;
}

/**
 * Writes what is chosen into an address.
 *
 * @param others - the present parameters; those that are not of the schema stay
 */
export function writeState<T extends object>(
  schema: UrlSchema<T>,
  state: NoInfer<T>,
  others: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const parameters = new URLSearchParams(others);
  for (const name in schema) {
    if (Object.hasOwn(schema, name)) {
      const { names = [name] } = schema[name];
      names.forEach(each => parameters.delete(each));
    }
  }
  for (const name in schema) {
    if (Object.hasOwn(schema, name)) {
      schema[name].write(state[name], parameters, name);
    }
  }
  return parameters;
}

function isWhole<T extends object>(
  schema: UrlSchema<T>,
  state: Partial<T>,
): state is T {
  return Object.keys(schema).every(name => name in state);
}

/** One value out of a few, of which the first is the default. */
export function oneOf<T extends string>(values: readonly T[]): UrlField<T> {
  return {
    read: (parameters, name) =>
      values.find(value => value === parameters.get(name)) ?? values[0],
    write: (value, parameters, name) => {
      if (value !== values[0]) {
        parameters.set(name, value);
      }
    },
  };
}

/**
 * A value that may be absent.
 *
 * @param parse - `undefined` for a text that is none
 */
export function optional<T>(
  parse: (text: string) => T | undefined,
  toText: (value: T) => string = String,
): UrlField<T | undefined> {
  return {
    read: (parameters, name) => {
      const text = parameters.get(name);
      return text ? parse(text) : undefined;
    },
    write: (value, parameters, name) => {
      if (value !== undefined) {
        parameters.set(name, toText(value));
      }
    },
  };
}

/** A text that may be absent. */
export const optionalText: UrlField<string | undefined> = optional(
  text => text,
);

/** Gives a choice a parameter that is called otherwise. */
export function named<T>(name: string, field: UrlField<T>): UrlField<T> {
  return {
    names: [name],
    read: parameters => field.read(parameters, name),
    write: (value, parameters) => field.write(value, parameters, name),
  };
}
