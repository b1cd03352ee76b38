export * from './safeLink';
