/**
 * MLOps maturity on the catalog pages of ML components, and for the whole
 * organisation.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export * from './api';
export * from './legacy';
export * from './url/routes';
export { maturityPagesTranslationRef } from './text/maturityPagesTranslationRef';
export { maturityTranslationRef } from './text/maturityTranslationRef';
export { maturityModelTranslationRef } from './text/model/maturityModelTranslationRef';
