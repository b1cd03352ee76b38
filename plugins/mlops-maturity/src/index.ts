/**
 * MLOps maturity on the catalog pages of ML components, and for the whole
 * organisation.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export * from './api';
export * from './legacy';
export * from './routes';
export { maturityTranslationRef } from './translation/maturityTranslationRef';
export { maturityModelTranslationRef } from './translation/model/maturityModelTranslationRef';
