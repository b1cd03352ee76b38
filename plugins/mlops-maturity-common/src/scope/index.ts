export * from './entityFilter';
