export * from './lookups';
export * from './maturityModel';
export * from './modelProblems';
export * from './modelSchema';
export * from './parseMaturityModel';
export * from './statements';
export * from './types';
export * from './vocabulary';
