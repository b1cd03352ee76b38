/**
 * The plugin for the new frontend system, at the place where apps of the older
 * convention look for it.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export { maturityPagesTranslationRef } from './text/maturityPagesTranslationRef';
export { maturityTranslationRef } from './text/maturityTranslationRef';
export { maturityModelTranslationRef } from './text/model/maturityModelTranslationRef';
