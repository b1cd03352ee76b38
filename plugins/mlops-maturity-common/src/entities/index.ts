export * from './entityLabel';
export * from './groupLabels';
