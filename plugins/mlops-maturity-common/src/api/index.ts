export * from './DraftConflictError';
export * from './SharedAnswersConflictError';
export * from './MaturityApi';
export { MaturityClient } from './MaturityClient';
export type { DraftVersion, SubmissionRevision } from './preconditions';
export type {
  DiscoveryLike,
  FetchLike,
  MaturityRequestOptions,
} from './Requests';
export * from './types';
