/**
 * Backend of the MLOps Maturity plugins.
 *
 * @packageDocumentation
 */
export { mlopsMaturityPlugin as default } from './plugin';
