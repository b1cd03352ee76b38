/**
 * The plugin for the new frontend system, at the place where apps of the older
 * convention look for it.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export { maturityTranslationRef } from './translation/maturityTranslationRef';
export { maturityModelTranslationRef } from './translation/model/maturityModelTranslationRef';
