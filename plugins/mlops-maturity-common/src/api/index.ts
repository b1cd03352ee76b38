export * from './DraftConflictError';
export * from './SharedAnswersConflictError';
export * from './MaturityApi';
export {
  MaturityClient,
  type DraftVersion,
  type SubmissionRevision,
} from './MaturityClient';
export type {
  DiscoveryLike,
  FetchLike,
  MaturityRequestOptions,
} from './Requests';
export * from './types';
