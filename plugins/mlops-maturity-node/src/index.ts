/**
 * What modules of the MLOps Maturity backend are made with.
 *
 * @packageDocumentation
 */
export * from './evidence';
