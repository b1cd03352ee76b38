export * from './entityLabel';
