export * from './useMaturityModel';
