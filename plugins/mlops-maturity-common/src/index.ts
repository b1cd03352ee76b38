/**
 * The maturity model, its scoring, and what frontend and backend of the MLOps
 * Maturity plugins share.
 *
 * @packageDocumentation
 */
export * from './api';
export * from './assessment';
export * from './calendar';
export * from './configuration';
export * from './entities';
export * from './events';
export * from './links';
export * from './model';
export * from './permissions';
export * from './scope';
export * from './scoring';
