import type { Operation } from './Contract';

/** A request that was thought up and has yet to be sent. */
export interface RequestPlan {
  /** The operation that it is, or nearly is; none for made-up addresses. */
  operation?: Operation;
  method: string;
  /** Below the address of the plugin, encoded, without the query. */
  path: string;
  /** Encoded, without the question mark. */
  query: string;
  headers: Record<string, string>;
  /** `valid` sends the caller's token, a text is sent as it is. */
  authorization: 'valid' | { header: string | undefined };
  /** Sends the newest version of this entity as If-Match. */
  versionOf?: string;
  /** What of the entity the version belongs to. */
  versionIs: 'plan' | 'draft' | 'submission' | 'shared-answers';
  /** Submits an assessment of this entity first, if it has none. */
  submits?: string;
  /** Starts a draft first, so that there is something to submit. */
  startsDraft: boolean;
  body?: { content: string; contentType: string | undefined };
  /** What is wrong with it, if anything. */
  twist: Twist;
}

/** The part of a request that breaks the rules. */
export type Twist =
  | 'none'
  | 'path'
  | 'query'
  | 'headers'
  | 'authorization'
  | 'method'
  | 'body';
