import type {
  AuditorService,
  AuditorServiceCreateEventOptions,
} from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import { auditableError } from './auditableError';

/**
 * What the audit log groups events by; documented in the README.
 */
export type AuditEventId =
  | 'model-read'
  | 'assessment-read'
  | 'evidence-read'
  | 'shared-answers-read'
  | 'shared-answers-change'
  | 'draft-change'
  | 'draft-discard'
  | 'assessment-submit'
  | 'assessment-confirm'
  | 'history-read'
  | 'plan-save'
  | 'plan-delete'
  | 'assessment-import'
  | 'report-read'
  | 'report-export'
  | 'health-read';

/** What requests for an operation are recorded as. */
export interface AuditEvent {
  eventId: AuditEventId;
  /** `medium` for what changes something. */
  severityLevel: 'low' | 'medium';
  /** Tells operations apart that are recorded as the same event. */
  meta: { queryType: string } | { actionType: string } | Record<string, never>;
}

/**
 * A request to any route.
 */
export type AnyRequest = NonNullable<
  AuditorServiceCreateEventOptions['request']
>;

const auditedRequests = new WeakSet<AnyRequest>();

/**
 * Whether a request got as far as being recorded by {@link audited}.
 */
export function wasAudited(request: AnyRequest): boolean {
  return auditedRequests.has(request);
}

/**
 * Does something and records in the audit log that it was done or refused.
 *
 * @param event.meta - must never hold what people have written
 */
export async function audited<T>(
  auditor: AuditorService,
  event: Omit<AuditEvent, 'meta'> & { request: AnyRequest; meta: JsonObject },
  action: () => Promise<T>,
): Promise<T> {
  auditedRequests.add(event.request);
  const record = await auditor.createEvent(event);
  try {
    const result = await action();
    await record.success();
    return result;
  } catch (error) {
    await record.fail({ error: auditableError(error) });
    throw error;
  }
}
