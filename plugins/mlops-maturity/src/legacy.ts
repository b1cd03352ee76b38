/**
 * The plugin for apps on the legacy frontend system.
 *
 * @packageDocumentation
 */
export * from './legacy/availability';
export * from './legacy/plugin';
