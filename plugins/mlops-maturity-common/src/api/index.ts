export * from './DraftConflictError';
export * from './SharedAnswersConflictError';
export * from './MaturityApi';
export * from './MaturityClient';
export * from './types';
