import type { components, operations } from './openapi.generated';

/**
 * What the contract says of a thing.
 *
 * @ignore
 */
export type Schema<TName extends keyof components['schemas']> =
  components['schemas'][TName];

/**
 * What an operation of the contract can be asked with.
 *
 * @ignore
 */
export type Query<TOperation extends keyof operations> = NonNullable<
  operations[TOperation]['parameters']['query']
>;
